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

const HEAD = /\n<!-- gloss-head ([0-9a-f]{4,64}) -->\s*$/;

/** A text with a hidden last line that says which head it is about. Pure. */
export function withHead(text: string, headSha: string): string {
  return `${text.trimEnd()}\n<!-- gloss-head ${headSha} -->`;
}

/** The head that a body is about, as its last line says; undefined where it says none. Pure. */
export function readHead(body: string): string | undefined {
  return HEAD.exec(body)?.[1];
}

/** A body without the line that `withHead` adds. Pure. */
export function withoutHead(body: string): string {
  return body.replace(HEAD, '');
}

/**
 * Whether two bodies are the same to a reader: GitHub may store other line ends and no trailing space. Equal
 * work about another head is no other text. Pure.
 */
export function isSameBody(left: string, right: string): boolean {
  return normalise(left) === normalise(right);
}

function normalise(body: string): string {
  return withoutHead(body.replace(/\r\n?/g, '\n')).trimEnd();
}
