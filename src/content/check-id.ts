/** What a check run of ours is about, kept in its `external_id`, which only our App can write. */
export interface CheckId {
  pipeline: string;
  /** Of the pull request. GitHub does not tell it for forks. */
  number: number;
}

const CHECK_ID = /^gloss:([a-z0-9-]{1,50}):([1-9]\d{0,14})$/;

/** `gloss:summary:7`. Pure. */
export function composeCheckId({ pipeline, number }: CheckId): string {
  return `gloss:${pipeline}:${number}`;
}

/** Reads it back; undefined for anything else. Pure. */
export function parseCheckId(text: string): CheckId | undefined {
  const [, pipeline, number] = CHECK_ID.exec(text) ?? [];
  return pipeline === undefined ? undefined : { pipeline, number: Number(number) };
}
