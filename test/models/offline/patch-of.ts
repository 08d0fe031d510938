import type { PromptItem } from '../../../src/content/prompt-items.ts';
import { assessRisk } from '../../../src/models/offline/assess-risk.ts';
import { classifyChange } from '../../../src/models/offline/classify-change.ts';
import { gatherFacts } from '../../../src/models/offline/gather-facts.ts';
import { pickTopics } from '../../../src/models/offline/pick-topics.ts';
import { summarisePatch } from '../../../src/models/offline/summarise-patch.ts';

/** One hunk around the given lines, which bring their own signs. */
export function patchOf(lines: string, heading = ''): string {
  return `@@ -1,9 +1,9 @@${heading ? ` ${heading}` : ''}\n${lines.replace(/^\n|\n$/g, '')}`;
}

/** Everything the offline model says about one file. */
export function describeFile(options: { path: string; body: string; status?: string; from?: string }) {
  const { path, body, status = 'modified', from } = options;
  const item: PromptItem = { id: 1, attributes: { path, status, ...(from ? { from } : {}) }, body };
  const facts = gatherFacts(item);
  const kind = classifyChange(facts);
  const { risk, reasons } = assessRisk(facts, kind);
  return { facts, kind, risk, reasons, topics: pickTopics(facts), summary: summarisePatch(facts) };
}
