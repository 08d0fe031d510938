/** Where repositories say how to work in them, to people's assistants as to people. */
export const GUIDANCE_FILES = ['AGENTS.md', '.github/copilot-instructions.md'];
/** Characters of all of them: it goes with every call. */
const MAX_LENGTH = 4_000;

/** What a repository says to whoever reviews it, from the texts of its guidance files; cut where it is long. Pure. */
export function joinGuidance(texts: Iterable<string>): string {
  return [...texts].join('\n\n').trim().slice(0, MAX_LENGTH).toWellFormed();
}
