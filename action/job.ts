import type { Progress } from '../src/steps/rooms.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionEvent } from './read-event.ts';
import type { ActionSettings } from './settings.ts';

/** Everything a job was told. */
export interface Job {
  inputs: ActionInputs;
  settings: ActionSettings;
  event: ActionEvent;
  progress: Progress & { end(): void };
  signal: AbortSignal;
}
