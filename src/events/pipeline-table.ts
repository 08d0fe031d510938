import type { AutomaticEvent, Delivery, PipelineTable } from './delivery-intent.ts';

/** What runs by itself when nobody chose otherwise. */
export const DEFAULT_PIPELINES: Record<AutomaticEvent, readonly string[]> = {
  'pull_request.opened': ['summary'],
  'pull_request.ready_for_review': ['summary'],
  'pull_request.synchronize': ['summary'],
  'pull_request.reopened': ['summary'],
  push: ['docs'],
  schedule: ['docs'],
  workflow_dispatch: ['docs'],
  repository_dispatch: ['docs'],
};

/** The pipelines that run on an event, each once. Pure. */
export function choosePipelines({ pipelines }: Pick<Delivery, 'pipelines'>, event: string): string[] {
  const table: PipelineTable = pipelines ?? DEFAULT_PIPELINES;
  return isAutomatic(event) && Object.hasOwn(table, event) ? [...new Set(table[event])] : [];
}

function isAutomatic(event: string): event is AutomaticEvent {
  return Object.hasOwn(DEFAULT_PIPELINES, event);
}
