import { rewriteUntilStable } from '../content/rewrite-until-stable.ts';
import { splitLiveText } from '../content/split-live-text.ts';
import { stripInvisible } from '../content/strip-invisible.ts';

/**
 * Text of any origin for a place without Markdown (a commit message, a title), so that GitHub does not act on it: mentions,
 * references and links lose what makes them live, commands their slash, directives to CI their brackets. Pure. Backticks
 * would not help there: closing keywords and mentions work inside them, too. Line breaks stay.
 */
export function disarmPlainText(text: string): string {
  return rewriteUntilStable(stripInvisible(text), (source) =>
    splitLiveText(source)
      .map((stretch) => (stretch.live ? disarm(stretch.text) : stretch.text))
      .join(''),
  );
}

/** The same as one line of at most `limit` characters. */
export function disarmLine(text: string, limit: number): string {
  const characters = [...disarmPlainText(text.replace(/\s+/g, ' ').trim())];
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}

function disarm(text: string): string {
  return text
    .replace(/:\/\//g, ' ')
    .replace(/^(?:mailto|xmpp|skip-checks):/i, '')
    .replace(/www\./gi, 'www ')
    .replace(/@/g, ' ')
    .replace(/#(?=\d)/g, ' ')
    .replace(/gh-(?=\d)/gi, 'GH ')
    .replace(/^\/+/, '')
    .trim();
}
