/** Where the items of a pipeline come from; exactly one of the first six is set. */
export interface ItemSource {
  files?: string[] | undefined;
  'pull-request'?: string[] | undefined;
  /** `true` for the conversation where it was asked; a path for an exported one. */
  thread?: true | string | undefined;
  commits?: number | undefined;
  prompts?: (string | Record<string, unknown>)[] | undefined;
  table?: string | undefined;
  /** The column that names an item. */
  key?: string | undefined;
  /** Tokens of a part. */
  chunk?: number | undefined;
}

/** One step of a pipeline. Templates are Liquid. */
export interface StageDefinition {
  name: string;
  kind: 'text' | 'object' | 'image' | 'speech' | 'transform';
  prompt: string;
  system?: string | undefined;
  /** `provider:id`, where it is not the run's. */
  model?: string | undefined;
  retries?: number | undefined;
  /** Seconds of one call. */
  timeout?: number | undefined;
  'max-output-tokens'?: number | undefined;
  /** JSON Schema of an object. */
  schema?: Record<string, unknown> | undefined;
  /** `WIDTHxHEIGHT` in pixels. */
  size?: string | undefined;
  format?: string | undefined;
  alt?: string | undefined;
  voice?: string | undefined;
  service?: string | undefined;
  parse?: 'text' | 'json' | undefined;
}

/** A file that a pipeline writes. */
export interface OutputFile {
  path: string;
  content?: string | undefined;
  stage?: string | undefined;
  /** Name of the place in the page of the item that shows this picture. */
  reference?: string | undefined;
}

/** A pipeline as data, complete: built-in ones and those of a configuration are the same to everything behind it. */
export interface PipelineDefinition {
  name: string;
  description: string;
  source: ItemSource;
  /** Done to every item, in order. */
  each: StageDefinition[];
  /** Done once, with all results, in order. */
  all: StageDefinition[];
  publish: { each: OutputFile[]; all: OutputFile[]; comment?: string | undefined };
  maxItems: number;
}
