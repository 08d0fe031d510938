import { endGroup, info, startGroup } from '@actions/core';
import { logLine } from '../src/cli/disarm-commands.ts';
import type { Progress } from '../src/steps/rooms.ts';

const TITLES = {
  plan: 'Reading the changes',
  read: 'Reading files',
  combine: 'Combining',
  publish: 'Publishing',
};
/** A line whenever this share of the items is done. */
const LINE_SHARE = 0.1;

/** Progress as grouped lines of the job's log. */
export function createLogProgress(): Progress & { end(): void } {
  let group: keyof typeof TITLES | undefined;
  let items = 0;
  let done = 0;
  let failed = 0;
  let told = 0;
  let noted = '';

  function tell(): void {
    told = done + failed;
    info(`${done} of ${items} items${failed > 0 ? `, ${failed} failed` : ''}`);
  }

  return {
    stage: (name) => {
      if (name === group) return;
      if (group !== undefined) endGroup();
      group = name;
      startGroup(TITLES[name]);
    },
    planned: (counts) => {
      items = counts.items;
      done = counts.reused;
      info(counts.told ?? `${counts.files} changed files, ${items} items, ${counts.reused} answered before`);
    },
    finished: (change) => {
      done += change.items;
      failed += change.failed;
      if (done + failed - told >= Math.max(1, items * LINE_SHARE) || done + failed === items) tell();
    },
    note: (text) => {
      if (text === noted) return;
      noted = text;
      info(logLine(text));
    },
    end: () => {
      if (group !== undefined) endGroup();
      group = undefined;
    },
  };
}
