import { GlossError } from '../errors.ts';

/** Which comment is meant: one per pipeline, or one per name when a pipeline runs under several. */
export interface CommentMarker {
  pipeline: string;
  name?: string;
}

/** GitHub's limit for a comment body, in characters. */
export const COMMENT_BODY_LIMIT = 65_536;

const NAME = /^[a-z0-9-]+$/;

const FIRST_LINE = /^<!-- gloss:([a-z0-9-]+)(?::([a-z0-9-]+))? -->[ \t]*(?:\r?\n|\r|$)/;

/**
 * The hidden first line of our comment. Pure.
 *
 * @throws GlossError `usage` when a name has other characters than a-z, 0-9 and the hyphen.
 */
export function renderMarker(marker: CommentMarker): string {
  const names = marker.name === undefined ? [marker.pipeline] : [marker.pipeline, marker.name];
  const bad = names.find((name) => !NAME.test(name));
  if (bad !== undefined) {
    throw new GlossError({
      code: 'usage',
      message: `${JSON.stringify(bad)} cannot name a comment.`,
      remedy: 'Use lower case letters, digits and hyphens.',
    });
  }
  return `<!-- gloss:${names.join(':')} -->`;
}

/** The marker on the first line of a body; anywhere else it is only text. Pure. Says nothing about trust. */
export function parseMarker(body: string): CommentMarker | undefined {
  const [, pipeline, name] = FIRST_LINE.exec(body) ?? [];
  if (pipeline === undefined) return undefined;
  return { pipeline, ...(name === undefined ? {} : { name }) };
}

/** The text of the sticky comment as it is sent: marker, then body. Pure. */
export function composeComment(options: { marker: CommentMarker; body: string }): string {
  return `${renderMarker(options.marker)}\n${options.body}`;
}

/** Whether two bodies are the same to a reader: GitHub may store other line ends and no trailing space. Pure. */
export function isSameBody(left: string, right: string): boolean {
  return normalise(left) === normalise(right);
}

function normalise(body: string): string {
  return body.replace(/\r\n?/g, '\n').trimEnd();
}
