import type { PackInput, PackOutcome } from '../../run.ts';
import type { StepContext } from '../guarded.ts';
import { readPage } from './read-page.ts';

/**
 * The first stage of a page: its sources are read and parsed, and what the parser found is kept. A source that is
 * gone or not what was planned fails the page alone.
 */
export async function outlinePage({ rooms }: StepContext, input: PackInput): Promise<PackOutcome> {
  rooms.progress.stage('read');
  const read = await readPage(rooms, input);
  if ('content' in read) return { failures: [], failedCalls: 0 };
  rooms.progress.finished({ items: 0, failed: 1 });
  return { failures: [{ key: read.page.spec.path, reason: read.failure }], failedCalls: 0 };
}
