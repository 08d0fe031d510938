import type { ChangedFile } from '../content/changed-file.ts';
import type { FileChange, LeftAlone } from '../content/file-change.ts';
import type { FileTree } from '../content/file-tree.ts';
import { redactSecrets } from '../content/redact/redact-secrets.ts';
import { type RedactedTree, redactTree } from '../content/redact/redact-tree.ts';
import { redactValue } from '../content/redact/redact-value.ts';
import type { Thread } from '../content/thread.ts';
import { GlossError } from '../errors.ts';
import type { GitHubError } from '../github/github-error.ts';
import type { Models } from '../models/create-models.ts';
import type { SourceCommit } from '../pipelines/custom/items-of-texts.ts';
import type { AboutChange, LinkTo } from '../pipelines/pipeline.ts';
import type { ReviewResult } from '../pipelines/review/review-result.ts';
import type { PipelineRequest } from '../request.ts';
import type { Publication, RunReport } from '../result.ts';
import type { ResultStore } from '../results/result-store.ts';
import type { ShardInput, ShardOutcome, StepInput } from '../run.ts';
import type { Money } from './money.ts';
import { redactSource } from './redact-source.ts';

/** Where the changed files come from: local git, or GitHub. */
export interface ChangeSource {
  /** Names what is compared, when the same name always means the same files: they are then kept and asked for once. */
  identity?: string;
  /** `unlisted` counts files that the source knows of and cannot name (GitHub lists 3,000 at most). */
  readFiles(): Promise<{ files: ChangedFile[]; unlisted: number }>;
  /** What is said of the change as a whole; absent where nobody knows. */
  readAbout?(): Promise<AboutChange>;
  /**
   * Files as they are at the head, by path, where the lines of `readFiles` may be those of another commit (a merge of the
   * head); absent where they are the head's own.
   */
  readHeadTexts?(paths: string[]): Promise<Map<string, string>>;
  /** Texts of files after the change, by path, as far as they are at hand without asking anybody. */
  readTexts?(paths: string[]): Promise<ReadonlyMap<string, string>>;
}

/** Where the outcome goes. Looks before it writes, since a step can run twice. */
export interface Publisher {
  linkTo: LinkTo;
  /** Longest comment in characters. */
  maxLength: number;
  publish(rendered: {
    comment: string;
    text: string;
    report: RunReport;
    /** What stands at lines, where the pipeline has any. */
    review?: ReviewResult;
  }): Promise<Publication[]>;
}

/** What a pipeline over a change works with. */
export interface ChangeRoom {
  source: ChangeSource;
  publisher: Publisher;
}

/** Files that are to be published together, or not at all. */
export interface FilesToPublish {
  /**
   * The changes, worked out once more on top of what the publisher found: paths that it must leave alone, beside those
   * that were left alone before, and what `mergeable` files hold now. What describes the files (`gloss.lock`, an index)
   * then describes them as they will be.
   */
  changes(found: { leftAlone: string[]; current: ReadonlyMap<string, string | null> }): FileChange[];
  /** Files that `changes` can work out on top of another content. */
  mergeable: string[];
  leftAlone: LeftAlone[];
  /** For a commit: one line, and what changed and why, one file a line. Plain text. */
  title: string;
  details: string;
  /**
   * Markdown about this run, given what became of the files; with what earlier runs spent, about the whole proposal.
   */
  renderBody(result: { leftAlone: LeftAlone[]; spent?: Spent }): string;
  report: RunReport;
}

/** What model calls cost. */
export interface Spent {
  modelCalls: number;
  tokensIn: number;
  tokensOut: number;
}

export interface FilesPublished {
  publications: Publication[];
  /** What the publisher had to leave alone. */
  leftAlone: LeftAlone[];
  /** What people see of it where nothing was written: a diff. */
  text?: string;
}

/** Pictures that wait for approval. */
export interface PicturesToShow {
  runId: string;
  /** Names what is to be approved. */
  digest: string;
  pictures: { path: string; content: Uint8Array }[];
}

/** The files that a pipeline describes, and where what it writes goes. */
export interface TreeRoom {
  sources: FileTree;
  /** What a publication goes on top of. */
  outputs: FileTree;
  /** Where the configuration and `.glossignore` are, when they are not those of the sources. */
  rules?: FileTree;
  /** Where a picture can be seen once it is published; absent where nothing is. */
  pictureUrl?(path: string): string;
  /**
   * Makes pictures visible that people are to approve, for as long as they are asked, and gives their addresses by path:
   * of all of them or of none. Absent where nothing may be written.
   */
  showPictures?(preview: PicturesToShow): Promise<ReadonlyMap<string, string>>;
  /** Looks before it writes, since a step can run twice. */
  publishFiles(files: FilesToPublish): Promise<FilesPublished>;
}

/** Told about every step of the work; never a reason to fail. */
export interface Progress {
  /** `told` says it in words where items are not files of a change. */
  planned(counts: { items: number; reused: number; files: number; told?: string }): void;
  finished(change: { items: number; failed: number }): void;
  stage(name: 'plan' | 'read' | 'combine' | 'publish'): void;
  /** What somebody else is at for one item, in a line of plain text: `hero: running 40 %`. The latest is the one to show. */
  note?(text: string): void;
}

/** What the steps of a run work with. Opened by the door in this process: clients and secrets are never stored. */
export interface Rooms {
  /** What the run was started with. */
  request: PipelineRequest;
  results: ResultStore;
  models: Models;
  /** For pipelines over a change. */
  change?: ChangeRoom;
  /** For pipelines over files. */
  tree?: TreeRoom;
  /** Where a text goes that people read, for pipelines that look at no change. */
  publisher?: Publisher;
  /** For pipelines over a conversation or commits. */
  readThread?(): Promise<Thread>;
  readCommits?(limit: number): Promise<SourceCommit[]>;
  /** Absent where nobody counts it. */
  money?: Money;
  progress: Progress;
  /**
   * Told that GitHub's rate limit holds a step up for longer than this process is to live: the step is done when the run is
   * asked for again. Absent where the process lives on, and the step waits.
   */
  onLimit?: (limit: GitHubError) => void;
  reportsDirectory: string;
  /** @param call.parent the run whose step asks. */
  startShard(call: { input: StepInput<ShardInput>; parent: string }): Promise<ShardOutcome>;
  now(): Date;
  /** Milliseconds to wait after the given fault (from 1) of a call when the provider does not say how long. */
  backoffMs(fault: number): number;
  /** Set by the first call that shows that no other can succeed (a refused key); later steps then make none. */
  fatal?: string;
  /** True once this process has told its progress how many items there are. */
  planTold?: boolean;
  /** The error that ended the run, as it was thrown. */
  error?: unknown;
}

const byLineage = new Map<string, Rooms>();

/** Makes `rooms` the ones that the steps of this line of runs use, until the returned function is called. */
export function provideRooms(lineage: string, rooms: Rooms): () => void {
  byLineage.set(lineage, rooms);
  return () => byLineage.delete(lineage);
}

export function openRooms({ lineage }: { lineage: string }): Rooms {
  const rooms = byLineage.get(lineage);
  if (rooms) return rooms;
  throw new GlossError({
    code: 'internal',
    message: `No door of this process works on the run line ${lineage}.`,
  });
}

/** With a source that shows no secret. @throws GlossError `internal` when the door brought none. */
export function openChangeRoom({ change }: Rooms): ChangeRoom {
  if (change) return { ...change, source: redactSource(change.source) };
  throw new GlossError({ code: 'internal', message: 'The door brought no change to look at.' });
}

/** The files are published as they are: people's text is theirs. What is said about them shows no secret of it. */
function tellNoSecret(files: FilesToPublish): FilesToPublish {
  const { title, details, leftAlone, report } = files;
  return {
    ...files,
    ...redactValue({ title, details, leftAlone, report }),
    renderBody: (result) => redactSecrets(files.renderBody(result)).text,
  };
}

/** With sources that show no secret. @throws GlossError `internal` when the door brought none. */
export function openTreeRoom({ tree }: Pick<Rooms, 'tree'>): TreeRoom & { sources: RedactedTree } {
  if (tree)
    return {
      ...tree,
      sources: redactTree(tree.sources),
      publishFiles: (files) => tree.publishFiles(tellNoSecret(files)),
    };
  throw new GlossError({ code: 'internal', message: 'The door brought no files to look at.' });
}
