import type { BranchCommit, CommitPerson } from '../github/branch-state.ts';

/** Trailers of our commits (git-interpret-trailers). */
export const PIPELINE_TRAILER = 'Gloss-Pipeline';
export const RUN_TRAILER = 'Gloss-Run';
/** The commit that the files describe. */
export const SOURCE_TRAILER = 'Gloss-Source';

interface Identity {
  viewer: string;
  pipeline: string;
}

/**
 * Whether a commit is our own work and nobody else's, so that it may be replaced. Pure. All of it must hold: its author is
 * our identity, its committer too or GitHub itself (a person who amends or rebases our commit becomes its committer),
 * it has one parent, and its trailer names the pipeline. An address alone proves nothing: anybody can push it.
 */
export function isOurCommit(options: Identity & { commit: BranchCommit }): boolean {
  const { commit, viewer, pipeline } = options;
  const { author, committer } = commit;
  const committed = isViewer(committer, viewer) || isGitHub(committer);
  const named = readTrailer({ message: commit.message, name: PIPELINE_TRAILER }) === pipeline;
  return commit.parents.length <= 1 && isViewer(author, viewer) && committed && named;
}

/** The value of a trailer in the last paragraph of a message. Pure. */
export function readTrailer(options: { message: string; name: string }): string | undefined {
  const paragraph =
    options.message
      .replaceAll('\r', '')
      .trimEnd()
      .split(/\n{2,}/)
      .at(-1) ?? '';
  const line = paragraph.split('\n').findLast((text) => text.startsWith(`${options.name}: `));
  return line?.slice(options.name.length + 2).trim();
}

/** GitHub's no-reply address holds the login where it names no account, as for some bots. */
function isViewer(person: CommitPerson, viewer: string): boolean {
  const known = person.login ?? /^(?:\d+\+)?(.+)@users\.noreply\.[^@]+$/.exec(person.email)?.[1];
  return known !== undefined && bare(known) === bare(viewer);
}

/** With or without `[bot]`: GraphQL and REST differ. */
function bare(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

/** What is committed through the API or the web pages is committed by GitHub. */
function isGitHub({ login, email }: CommitPerson): boolean {
  return login === 'web-flow' || /^noreply@/.test(email);
}
