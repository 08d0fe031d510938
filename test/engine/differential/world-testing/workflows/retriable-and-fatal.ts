import { FatalError, getStepMetadata, RetryableError } from 'workflow';

interface Retried {
  attempt: number;
  stepStartedAt: Date;
  /** Since the first attempt, in ms. */
  duration: number;
}

async function stepThatThrowsRetryableError(): Promise<Retried> {
  'use step';
  const { attempt, stepStartedAt } = getStepMetadata();
  if (attempt === 1) throw new RetryableError('Retryable error', { retryAfter: '2s' });
  return { attempt, stepStartedAt, duration: Date.now() - stepStartedAt.getTime() };
}

async function stepThatFails(): Promise<void> {
  'use step';
  throw new FatalError('step failed');
}

export async function retryableAndFatalErrorWorkflow() {
  'use workflow';
  const retryableResult = await stepThatThrowsRetryableError();
  let gotFatalError = false;
  try {
    await stepThatFails();
  } catch (error) {
    gotFatalError = FatalError.is(error);
  }
  return { retryableResult, gotFatalError };
}
