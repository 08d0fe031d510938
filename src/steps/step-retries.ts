/**
 * `maxRetries` of every step. High, because the SDK counts a killed process as an attempt; what a step's own
 * errors may do is counted by the step (`guarded`). The SDK gives a delivery up at 48.
 */
export const STEP_RETRIES = 46;
