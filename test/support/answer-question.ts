import { parsePromptItems } from '../../src/content/prompt-items.ts';

/** What a script finds in a file. */
export interface ScriptedNote {
  path: string;
  text: string;
  startLine: number;
  endLine?: number;
  side?: 'RIGHT' | 'LEFT';
}

/** The question of a prompt; undefined where it asks none. */
export function questionOf(prompt: string): string | undefined {
  return parsePromptItems(prompt).find(({ attributes }) => attributes.kind === 'question')?.body;
}

/** Paths of what a prompt asks to be read; none where it asks for one answer from notes. */
export function readPathsOf(prompt: string): string[] {
  return parsePromptItems(prompt).flatMap(({ attributes: { path, shows } }) =>
    path === undefined || shows === undefined ? [] : [path],
  );
}

/**
 * What a model says that finds what a script says, and makes one statement of each note that it is shown; undefined for
 * prompts without a question.
 */
export function answerQuestion(prompt: string, script: readonly ScriptedNote[]): string | undefined {
  if (questionOf(prompt) === undefined) return undefined;
  const items = parsePromptItems(prompt).filter(({ attributes }) => attributes.kind !== 'question');
  if (readPathsOf(prompt).length > 0) {
    const answers = items.map(({ id, attributes }) => ({
      id,
      findings: script
        .filter(({ path }) => path === attributes.path)
        .map(({ text, startLine, endLine = startLine, side = 'RIGHT' }) => ({
          text,
          side,
          startLine,
          endLine,
        })),
    }));
    return JSON.stringify({ items: answers });
  }
  const statements = items.map(({ id, attributes, body }) => ({
    text: `So: ${body.split('\n')[0]}`,
    notes: attributes.notes === undefined ? [id] : attributes.notes.split(', ').map(Number),
  }));
  return JSON.stringify({ found: statements.length > 0, statements });
}
