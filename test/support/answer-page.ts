import { parsePromptItems } from '../../src/content/prompt-items.ts';
import type { PageAnswer } from '../../src/pipelines/docs/page.ts';

/** What a well-behaved model answers for a page, from the prompt alone. */
export function answerPage(prompt: string, verb = 'Does'): PageAnswer {
  const outlines = parsePromptItems(prompt).filter(({ attributes }) => attributes.holds === 'outline');
  const ids = outlines.flatMap(({ body }) => body.split('\n').flatMap(readId));
  return {
    description: `Tells about ${ids.length} symbols.`,
    overview: 'Written by the model of the tests.',
    symbols: ids.map((id) => ({
      id,
      description: `${verb} what its name says.`,
      parameters: [],
      returns: '',
      example: '',
    })),
    sections: [],
  };
}

function readId(line: string): string[] {
  try {
    const { id } = JSON.parse(line) as { id?: string };
    return id === undefined ? [] : [id];
  } catch {
    return [];
  }
}
