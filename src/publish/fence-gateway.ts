import type { CommentGateway } from '../github/comment-gateway.ts';
import type { PullRequestComment } from '../github/read-comments.ts';
import { type CommentMarker, isSameBody, readHead, withHead } from './comment-marker.ts';
import { findStickyComment } from './find-sticky-comment.ts';
import { saysState } from './progress-comment.ts';
import { SupersededError } from './superseded-error.ts';

/** Looks at what others wrote meanwhile; each of them ends sooner. */
const MAX_ROUNDS = 10;

/**
 * A gateway that no older head writes through: GitHub knows no condition on a comment's edit, so the answer to each write
 * tells the head, and a write that came too late is taken back. What a newer run had written stands there again, by the
 * comment's history; a second comment is deleted.
 *
 * @param options.before The comments as they were when the head was still ours: nothing among them is newer.
 * @throws SupersededError from create and update, when they came too late.
 */
export function fenceGateway(options: {
  github: CommentGateway;
  marker: CommentMarker;
  before: readonly PullRequestComment[];
  /** What the run is about: said in a hidden line of each comment. */
  headSha: string;
  isOurs: (headSha: string) => boolean;
  onNote: (note: string) => void;
}): CommentGateway {
  const { github, marker, headSha: ownHead, isOurs, onNote } = options;
  const before = options.before.map(({ body }) => body);
  const isLate = (headSha: string | undefined): headSha is string =>
    headSha !== undefined && !isOurs(headSha);
  // Writes without an answer since the last look: they may have happened, and too late.
  let lost: string | 'create' | undefined;
  const takeBack = (id: string) =>
    giveBack({ github, id, ownHead, before }).catch((error: Error) =>
      onNote(`The comment may show an older commit: ${error.message}`),
    );
  return {
    ...github,
    readComments: async (call) => {
      const page = await github.readComments(call);
      if (!isLate(page.headSha)) return page;
      if (lost === 'create') await deleteOwn({ github, marker, ownHead, comments: page.comments });
      else if (lost !== undefined) await takeBack(lost);
      throw new SupersededError(page.headSha);
    },
    createComment: async ({ body, ...call }) => {
      const result = await github.createComment({ ...call, body: withHead(body, ownHead) });
      lost = result.outcome === 'uncertain' ? 'create' : undefined;
      if (result.outcome !== 'done' || !isLate(result.value.headSha)) return result;
      const { comment, latest, headSha } = result.value;
      const { sticky } = findStickyComment({ comments: latest, marker });
      // Alone it stays: the newer run takes it over, and there is never a second one.
      if (sticky !== undefined && sticky.id !== comment.id) await remove(github, comment.id);
      throw new SupersededError(headSha);
    },
    updateComment: async ({ id, body }) => {
      const result = await github.updateComment({ id, body: withHead(body, ownHead) });
      lost = result.outcome === 'uncertain' ? id : undefined;
      if (result.outcome !== 'done' || !isLate(result.value.headSha)) return result;
      await takeBack(id);
      throw new SupersededError(result.value.headSha);
    },
  };
}

/** Deletes a comment, until GitHub says that it did or that it is gone. */
async function remove(github: CommentGateway, id: string): Promise<void> {
  for (let attempt = 0; attempt < MAX_ROUNDS; attempt += 1)
    if ((await github.deleteComment({ id })).outcome !== 'uncertain') return;
}

/** Deletes the comments that this run made beside the one that counts. */
async function deleteOwn(options: {
  github: CommentGateway;
  marker: CommentMarker;
  ownHead: string;
  comments: PullRequestComment[];
}): Promise<void> {
  const { github, marker, ownHead, comments } = options;
  const { duplicates } = findStickyComment({ comments, marker });
  for (const { id, body } of duplicates) if (readHead(body) === ownHead) await remove(github, id);
}

/**
 * Puts back what the newest head's runs wrote last, until that is what stands there. Where they wrote nothing, what stood
 * there before us: they may have found it right.
 */
async function giveBack(options: {
  github: CommentGateway;
  id: string;
  ownHead: string;
  before: readonly string[];
}): Promise<void> {
  const { github, id } = options;
  const restored: string[] = [];
  let unheard: { text: string; count: number } | undefined;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const known = await github.readEdits({ id });
    if (known === undefined) return;
    if (unheard !== undefined && countSame(known.edits, unheard.text) > unheard.count)
      restored.push(unheard.text);
    const theirs = chooseText({ ...options, ...known, restored });
    if (theirs === undefined || isSameText(theirs, known.body)) return;
    const { outcome } = await github.updateComment({ id, body: theirs });
    // Without an answer only the next look tells whether it stands in the history.
    unheard = outcome === 'uncertain' ? { text: theirs, count: countSame(known.edits, theirs) } : undefined;
    if (outcome === 'done') restored.push(theirs);
  }
}

function countSame(edits: readonly string[], text: string): number {
  return edits.filter((edit) => isSameText(edit, text)).length;
}

/** The text that should stand there; undefined where nothing is to be put back. Pure. */
function chooseText(options: {
  edits: readonly string[];
  headSha: string | undefined;
  ownHead: string;
  before: readonly string[];
  restored: readonly string[];
}): string | undefined {
  const { headSha, ownHead, before } = options;
  // Each text that we put back ourselves is one edit, the newest of its kind.
  const ours = [...options.restored];
  const edits = options.edits.filter((text) => {
    const index = ours.findIndex((other) => isSameText(other, text));
    if (index >= 0) ours.splice(index, 1);
    return index < 0;
  });
  const newest = edits.filter((text) => headSha !== undefined && readHead(text) === headSha);
  // An outcome first: two that came too late may both have put back the progress that was there before it.
  const [chosen = newest[0]] = newest.filter((text) => !saysState(text));
  if (chosen !== undefined) return chosen;
  const other = edits.find((text) => readHead(text) !== ownHead);
  return other === undefined || before.some((text) => isSameText(text, other)) ? undefined : other;
}

/** The head counts, too. */
function isSameText(left: string, right: string): boolean {
  return isSameBody(left, right) && readHead(left) === readHead(right);
}
