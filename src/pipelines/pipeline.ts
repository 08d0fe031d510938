import type { z } from 'zod';
import type { ChangedFile, ChangeStatus } from '../content/changed-file.ts';
import type { AskOptions, RequestOptions } from '../request.ts';
import type { Coverage, NotRead } from '../result.ts';
import type { ItemFailure } from '../run.ts';

/** The unit of isolation: one file's diff, or one part of a large one. */
export interface Item {
  /** The path, or `path#2` for the second part of a diff that is larger than one call. */
  key: string;
  path: string;
  previousPath?: string;
  status: ChangeStatus;
  /** Which part of how many, from 1. */
  part: number;
  parts: number;
  /** Hunks that begin in it. */
  hunks: number;
  /** Its last hunk is larger than a call: the next part goes on with it. */
  goesOn?: true;
  additions: number;
  deletions: number;
  /** Estimated tokens of the content. */
  tokens: number;
}

/** An item with what the model is shown. Contents stay in the result store, never in the event log. */
export interface ItemContent {
  item: Item;
  patch: string;
  /** What is said of the whole change, for pipelines that show it beside each item. */
  about?: AboutChange;
  /** For `ask`. */
  asked?: AskOptions;
  /** What stands around its hunks, where the file is at hand and a parser reads it. */
  around?: AroundHunks;
  /** What the configuration says about files of its path. */
  instructions?: string[];
}

/** Of the file after the change. */
export interface AroundHunks {
  /** For each hunk the declarations it is in: `class Store > put(key: string)`; empty for none. */
  inside: string[];
  /** Import statements whose names the hunks use, each on one line. */
  imports: string[];
}

/** What is known of a change beside its files: title and body are a stranger's, guidance is the base's. */
export interface AboutChange {
  title: string;
  /** The beginning of what its author says of it. */
  body: string;
  /** What the repository says to whoever reviews it. */
  guidance: string;
}

/** Which items a request has, and everything that is not among them, with the reason. */
export interface Selection {
  contents: ItemContent[];
  notRead: NotRead[];
  files: number;
  hunksTotal: number;
}

/** One model call: what decides its answer is all here. */
export interface ModelCall<Answer> {
  system: string;
  prompt: string;
  schema: z.ZodType<Answer>;
  schemaName: string;
  maxOutputTokens: number;
}

export type Kind =
  | 'feature'
  | 'fix'
  | 'refactor'
  | 'test'
  | 'docs'
  | 'build'
  | 'config'
  | 'data'
  | 'style'
  | 'other';
export type Risk = 'low' | 'medium' | 'high';

/** What the model says about one item. */
export interface ItemAnswer {
  summary: string;
  topics: string[];
  risk: Risk;
  kind: Kind;
}

/** What the model says about the whole. */
export interface Overview {
  headline: string;
  overview: string;
  areas: { name: string; summary: string }[];
  notable: { path: string; text: string }[];
  lookFirst: { path: string; reason: string }[];
}

export interface AnsweredItem {
  item: Item;
  area: string;
  answer: ItemAnswer;
}

/** Everything a rendering may say. Only facts that follow from the request: equal work gives equal bytes. */
export interface Outcome {
  overview: Overview;
  /** Why the overview was put together without the model, when it was. */
  fallbackReason?: string;
  items: AnsweredItem[];
  failures: ItemFailure[];
  coverage: Coverage;
  files: number;
  model: string;
  baseName: string;
  headName: string;
  /** What the calls behind it cost, whoever paid: `$0.012 ($0.01 to $0.03 expected)`. Absent where nobody knows. */
  cost?: string;
  /** What the budget left undone. */
  budget?: string;
}

/** Where a path of the head, or lines of it, can be looked at; undefined where there is no web page for it. */
export type LinkTo = (path: string, lines?: { start: number; end: number }) => string | undefined;

/** What every pipeline says of itself. */
export interface PipelineEntry {
  name: string;
  /** One line for `--help`. */
  description: string;
  /** `change`: what differs between two commits. `tree`: the files as they are. `thread`: a conversation. */
  looksAt: 'change' | 'tree' | 'thread';
  /** It answers a question, which somebody has to ask: it never runs by itself. */
  asks?: true;
}

/** What an answer about one item is: its shape is the pipeline's. */
export type AnswerAbout = { id: number };

/** A pipeline that reads a change item by item. Pure: it decides, others read, call and write. */
export interface ChangePipeline extends PipelineEntry {
  select(options: { files: ChangedFile[]; options: RequestOptions }): Selection;
  /** Names the stage and the version of its prompt: part of every answer's key. */
  item: {
    stage: string;
    /** Everything but the item that decides its answer. */
    identity: unknown;
    /** What of the item decides its answer. */
    contentOf(content: ItemContent): unknown;
    call(contents: ItemContent[]): ModelCall<{ items: AnswerAbout[] }>;
    /** An answer as it is kept, where that is not as it was given. */
    keep?(answer: unknown, content: ItemContent): unknown;
    /** Whether more than its diff is shown of an item: AboutChange, AroundHunks, instructions. */
    showsContext?: boolean;
  };
  /** Tokens of an item's usual answer. */
  answerTokens: number;
  /** Later calls about items, of all that are read, as shares of their tokens. */
  laterShare: number;
  /** Whether one overview is made of all answers. */
  hasOverview: boolean;
}

/** One that makes an overview of all answers. */
export interface Pipeline extends Omit<ChangePipeline, 'item'> {
  item: Omit<ChangePipeline['item'], 'call'> & {
    call(contents: ItemContent[]): ModelCall<{ items: ({ id: number } & ItemAnswer)[] }>;
  };
  combine: {
    stage: string;
    identity: unknown;
    /** `items` are single answers, `parts` overviews of groups of them; one of the two is empty. */
    call(options: { items: AnsweredItem[]; parts: Overview[] }): ModelCall<Overview>;
  };
  renderComment(outcome: Outcome, options: { linkTo: LinkTo; maxLength: number }): string;
  renderText(outcome: Outcome): string;
}
