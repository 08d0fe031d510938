import { GUIDANCE_FILES, joinGuidance } from '../content/review/guidance.ts';
import { openCommitTree } from './open-commit-tree.ts';

/** What a commit's repository says to whoever reviews it; empty where it says nothing or the commit is not here. */
export async function readGuidance(options: { directory: string; sha: string }): Promise<string> {
  const tree = await openCommitTree(options).catch(() => undefined);
  return tree ? joinGuidance((await tree.readTexts(GUIDANCE_FILES)).values()) : '';
}
