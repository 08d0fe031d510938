import { parsePromptItems } from '../../src/content/prompt-items.ts';
import type { Finding } from '../../src/content/review/finding.ts';
import type { MockStages, StageCallSeen } from '../support/mock-stages.ts';

/** A finding as a script has it; what it leaves out is usual. */
export type ScriptedFinding = Pick<Finding, 'path' | 'startLine' | 'title'> &
  Partial<Finding> & { holds?: boolean };

export function findingOf({ holds: _, ...given }: ScriptedFinding): Finding {
  return {
    endLine: given.startLine,
    side: 'RIGHT',
    severity: 'medium',
    category: 'correctness',
    body: `Why ${given.title} is wrong.`,
    confidence: 0.9,
    evidence: '',
    ...given,
  };
}

/** Paths that a call for findings asks about, or the one path of a call for verdicts. */
export function pathsOf({ prompt }: Pick<StageCallSeen, 'prompt'>): string[] {
  return parsePromptItems(prompt).flatMap(({ attributes }) => attributes.path ?? []);
}

/**
 * A model that finds what the script says, in the files that it is asked about, and confirms what the script says holds. The
 * script is asked at each call, so that it can change between runs.
 */
export function scriptModel(stages: MockStages, script: () => ScriptedFinding[]): void {
  stages.behave((call) => answerByScript(call, script()));
}

/** What that model answers to one call; undefined to calls of no review. */
export function answerByScript(
  { prompt, schema }: StageCallSeen,
  script: ScriptedFinding[],
): { content: string } | undefined {
  const items = parsePromptItems(prompt);
  if (schema === 'file_findings') {
    const answers = items
      .filter(({ attributes }) => attributes.path !== undefined)
      .map(({ id, attributes }) => ({
        id,
        findings: script.filter(({ path }) => path === attributes.path).map(findingOf),
      }));
    return { content: JSON.stringify({ items: answers }) };
  }
  if (schema === 'verdicts') {
    const told = items.find(({ attributes }) => attributes.kind === 'findings')?.body.split('\n') ?? [];
    const verdicts = told.map((row, index) => ({
      id: index + 1,
      holds: script.find(({ title }) => row.includes(JSON.stringify(title)))?.holds !== false,
      why: 'It is so.',
    }));
    return { content: JSON.stringify({ verdicts }) };
  }
  return undefined;
}
