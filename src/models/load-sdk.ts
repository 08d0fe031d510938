/** The AI SDK. It would print warnings, and an introduction to them on stdout, where `--json` promises one object. */
export async function loadSdk() {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  return import('ai');
}
