import type { PipelineDefinition } from './pipeline-definition.ts';

/** What a pipeline is asked to look at. Ids and names only: contents are read by the steps. */
export type Target = RangeTarget | PullRequestTarget | TreeTarget;

/** Two commits of a local git repository. `baseSha` may be git's empty tree (a repository's first commit). */
export interface RangeTarget {
  kind: 'range';
  /** `owner/name` where the remote tells it, else the directory's name. Where it lies is the process's business. */
  repository: string;
  /** Full object ids: `base` is where the comparison starts, `head` where it ends. */
  baseSha: string;
  headSha: string;
  /** As the person wrote them, for display. */
  baseName: string;
  headName: string;
}

/** A pull request on GitHub, pinned to the commits of the event. */
export interface PullRequestTarget {
  kind: 'pull-request';
  owner: string;
  repo: string;
  number: number;
  baseSha: string;
  headSha: string;
  baseName: string;
  headName: string;
}

/** The files of a working tree or a branch, as they were when somebody asked. */
export interface TreeTarget {
  kind: 'tree';
  repository: string;
  /** Names the state of the files, and of the places that are written to: equal names mean equal work. */
  identity: string;
  /** The commit, where it is one. */
  sha?: string;
  /** What a publication goes on top of, for display. */
  baseName: string;
  headName: string;
}

/** Which pages there are and what they are for, as the configuration of the base says. */
export interface DocsOptions {
  sources: string[];
  ignore: string[];
  group: 'file' | 'directory';
  output: string;
  index: string | false;
  audience: string;
  instructions: string;
  pages: DeclaredPage[];
  /** Write every page anew, also those that are up to date. */
  all: boolean;
  /** Take over pages that exist without a record of where they came from. */
  adopt: boolean;
}

/** How a change is reviewed, as the configuration of the base says. */
export interface ReviewOptions {
  maxFindings: number;
  /** From 0 to 1. */
  minConfidence: number;
  instructions: string;
  /** For files whose paths match. */
  pathInstructions?: PathInstructions[];
}

/** What to know of some files, by patterns of gitignore syntax. */
export interface PathInstructions {
  paths: string[];
  instructions: string;
}

/** A question about the code. */
export interface AskOptions {
  /** What a person wrote, as cleanQuestion leaves it: data, never an instruction. */
  question: string;
  /** Whether it is asked of what changed, or of the files as they are. */
  of: 'change' | 'files';
}

export interface DeclaredPage {
  path: string;
  title: string;
  kind: 'reference' | 'guide';
  sources: string[];
  instructions: string;
  audience?: string | undefined;
}

/** What a repository says of all its files outside of the configuration: the lines that count, of two files at its top. */
export interface RepositoryRules {
  /** Of `.glossignore`. */
  ignore?: string;
  /** Of `.gitattributes`. */
  attributes?: string;
}

export interface RequestOptions {
  /** `provider:id`, see docs/models.md. */
  model: string;
  /** For small decisions, as which files are read first where not all can be; absent where rules decide. */
  lightModel?: string;
  /** Only paths that match one of these globs (gitignore syntax) are items; empty means all. */
  paths: string[];
  /** Paths that match one of these globs are not read, beside the built-in rules. */
  ignore: string[];
  /** What the base's `.glossignore` and `.gitattributes` say; absent where they say nothing. */
  rules?: RepositoryRules;
  /** At most so many items; the rest is named as not read. */
  maxItems?: number;
  /** Small items share a model call when true. */
  packing: boolean;
  /** For the pipeline `review`. */
  review?: ReviewOptions;
  /** For the pipeline `ask`. */
  ask?: AskOptions;
  /** For the pipeline `docs`. */
  docs?: DocsOptions;
  /** For every pipeline that is described by stages. */
  definition?: PipelineDefinition;
  /** Nothing is published before somebody approved it. */
  approval?: 'command';
}

/**
 * What somebody asked for. Serialisable and free of secrets: it is stored with the run and shown to people.
 */
export interface PipelineRequest {
  pipeline: string;
  target: Target;
  options: RequestOptions;
  /** Login of whoever asked, when known. */
  actor?: string;
}
