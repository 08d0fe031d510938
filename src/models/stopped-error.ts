/** Nobody waits for the run any more: the call was not sent. What asked for it may be asked again another time. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';

  constructor() {
    super('The run was stopped before this call was sent.');
  }
}
