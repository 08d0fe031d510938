import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CheckAnnotation,
  type CheckRun,
  createCheckRun,
  readAnnotations,
  readCheckRuns,
  updateCheckRun,
} from '../github/check-runs.ts';
import type { WriteOutcome } from '../github/comment-gateway.ts';
import type { GitHubClient } from '../github/create-client.ts';
import { GitHubError } from '../github/github-error.ts';
import type { RepositoryPlace } from '../github/repository-place.ts';
import type { Publication } from '../result.ts';

/** Annotations of one request (https://docs.github.com/en/rest/checks/runs#create-a-check-run). */
const PER_REQUEST = 50;
/** Before looking whether an unanswered write happened. One for each that is not answered. */
const LOOK_AGAIN_MS = [1000, 4000, 10_000];

/** A check run as it should be. */
export interface Check {
  name: string;
  externalId: string;
  title: string;
  summary: string;
  conclusion: string;
  annotations: readonly CheckAnnotation[];
}

interface CheckOptions {
  client: GitHubClient;
  address: RepositoryPlace;
  headSha: string;
  viewer: string;
  check: Check;
  onNote: (note: string) => void;
  /** For tests. */
  wait?: (milliseconds: number) => Promise<void>;
}

/**
 * Sees to it that a check run of ours on this head says what it should: no write when it does, else one for each fifty
 * annotations. GitHub only ever adds annotations: what is there already is not sent again, and what is no longer true (somebody
 * dismissed it, on this very head) stays among them, while title and conclusion follow. Looks again after a write without an
 * answer.
 *
 * @returns without a publication where the token may not write checks, which is noted.
 * @throws GitHubError for any other refusal.
 */
export async function publishCheck(options: CheckOptions): Promise<{ publication: Publication | undefined }> {
  const { wait = sleep } = options;
  let action: Publication['action'] = 'unchanged';
  try {
    for (const pause of LOOK_AGAIN_MS) {
      const own = await findOwn(options);
      const missing = await findMissing(options, own);
      const written = await bringUp({ ...options, own, missing });
      if (action === 'unchanged') action = written.action;
      if (written.url !== undefined) return { publication: { kind: 'check', action, url: written.url } };
      await wait(pause);
    }
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'permission') throw error;
    options.onNote(`No check was written: ${error.message}`);
    return { publication: undefined };
  }
  throw new GitHubError({ kind: 'uncertain', message: 'GitHub did not confirm the check run.' });
}

async function findOwn({
  client,
  address,
  headSha,
  viewer,
  check,
}: CheckOptions): Promise<CheckRun | undefined> {
  const { owner, repo } = address;
  const runs = await readCheckRuns({ client, owner, repo, headSha, name: check.name });
  const login = viewer.replace(/\[bot\]$/, '').toLowerCase();
  const own = runs.filter(({ externalId, author }) => externalId === check.externalId && author === login);
  return own.toSorted((one, other) => other.id - one.id)[0];
}

/** The annotations that are not there yet. */
async function findMissing(
  { client, address, check }: CheckOptions,
  own: CheckRun | undefined,
): Promise<readonly CheckAnnotation[]> {
  if (own === undefined || own.annotations === 0) return check.annotations;
  const { owner, repo } = address;
  const known = new Set((await readAnnotations({ client, owner, repo, id: own.id })).map(keyOf));
  return check.annotations.filter((annotation) => !known.has(keyOf(annotation)));
}

/** Writes what is missing. Without an address when a write was not answered. */
async function bringUp(
  options: CheckOptions & { own: CheckRun | undefined; missing: readonly CheckAnnotation[] },
): Promise<{ action: Publication['action']; url: string | undefined }> {
  const { client, address, headSha, check, missing } = options;
  const { owner, repo } = address;
  const { name, externalId, ...text } = check;
  let { own } = options;
  const action = own === undefined ? 'created' : 'updated';
  if (own !== undefined && missing.length === 0 && isSame(own, check))
    return { action: 'unchanged', url: own.url };
  for (let at = 0; at === 0 || at < missing.length; at += PER_REQUEST) {
    const content = { ...text, annotations: missing.slice(at, at + PER_REQUEST) };
    const outcome: WriteOutcome<CheckRun> =
      own === undefined
        ? await createCheckRun({ client, owner, repo, headSha, name, externalId, content })
        : await updateCheckRun({ client, owner, repo, id: own.id, content });
    if (outcome.outcome !== 'done') return { action, url: undefined };
    own = outcome.value;
  }
  return { action, url: own?.url };
}

const isSame = (own: CheckRun, { title, summary, conclusion }: Check): boolean =>
  own.title === title && own.summary === summary && own.conclusion === conclusion;

const keyOf = ({ path, start_line, end_line, title }: CheckAnnotation): string =>
  JSON.stringify([path, start_line, end_line, title]);
