import { openCommitTree } from './open-commit-tree.ts';

/** Where repositories say how to work in them, to people's assistants as to people. */
const FILES = ['AGENTS.md', '.github/copilot-instructions.md'];
/** Characters of all of them: it goes with every call. */
const MAX_LENGTH = 4_000;

/** What a commit's repository says to whoever reviews it; empty where it says nothing or the commit is not here. */
export async function readGuidance(options: { directory: string; sha: string }): Promise<string> {
  const tree = await openCommitTree(options).catch(() => undefined);
  if (!tree) return '';
  const listed = new Set((await tree.list()).map(({ path }) => path));
  const texts = await tree.readTexts(FILES.filter((path) => listed.has(path)));
  return [...texts.values()].join('\n\n').trim().slice(0, MAX_LENGTH);
}
