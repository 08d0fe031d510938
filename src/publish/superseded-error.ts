import { GlossError } from '../errors.ts';

/** The pull request has a newer head, whose own run writes the comment. */
export class SupersededError extends GlossError {
  /** The newer head. */
  readonly headSha: string;

  constructor(headSha: string) {
    super({ code: 'github', message: describeSuperseded(headSha) });
    this.headSha = headSha;
  }
}

export function describeSuperseded(headSha: string): string {
  return `The pull request has moved on to ${headSha.slice(0, 7)}, whose own run writes the comment.`;
}
