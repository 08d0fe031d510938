/** A doc comment, read. All texts are Markdown. */
export interface ParsedDoc {
  doc: string;
  parameters: { name: string; type?: string; description: string }[];
  returns?: { type?: string; description: string };
  throws: { type?: string; description?: string }[];
  deprecated?: string;
}

/** Nothing said. */
export function emptyDoc(doc = ''): ParsedDoc {
  return { doc, parameters: [], throws: [] };
}

/** `{ type, description }` without what is empty. */
export function typed(type: string | undefined, description: string): { type?: string; description: string } {
  return type === undefined || type === '' ? { description } : { type, description };
}

/** Like `typed`, where a description is no duty. */
export function thrown(
  type: string | undefined,
  description: string,
): { type?: string; description?: string } {
  return {
    ...(type === undefined || type === '' ? {} : { type }),
    ...(description === '' ? {} : { description }),
  };
}

/** Several lines as one: a field of a table, or a sentence. Blank lines stay, so that lists and code stay too. */
export function joinWords(text: string): string {
  const trimmed = text.trim();
  return /\n\s*\n|```|\n\s*[-*]\s/.test(trimmed) ? trimmed : trimmed.replaceAll(/\s+/g, ' ');
}
