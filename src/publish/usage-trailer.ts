import { readTrailer } from './our-commit.ts';

/** What the files of a commit cost, so that a pull request of many runs can tell all of it. */
export const USAGE_TRAILER = 'Gloss-Usage';

interface Usage {
  modelCalls: number;
  tokensIn: number;
  tokensOut: number;
}

/** The value of the trailer. Pure. */
export function writeUsage({ modelCalls, tokensIn, tokensOut }: Usage): string {
  return `calls=${modelCalls} in=${tokensIn} out=${tokensOut}`;
}

/** What commits of our own tell, added up. Pure. One without the trailer, or with another text in it, counts as nothing. */
export function sumUsage(messages: string[]): Usage {
  const sum: Usage = { modelCalls: 0, tokensIn: 0, tokensOut: 0 };
  for (const message of messages) {
    const value = readTrailer({ message, name: USAGE_TRAILER }) ?? '';
    const [, calls, tokensIn, tokensOut] = /^calls=(\d{1,9}) in=(\d{1,12}) out=(\d{1,12})$/.exec(value) ?? [];
    sum.modelCalls += Number(calls ?? 0);
    sum.tokensIn += Number(tokensIn ?? 0);
    sum.tokensOut += Number(tokensOut ?? 0);
  }
  return sum;
}
