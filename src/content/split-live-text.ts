/** A stretch of text; `live` means that GitHub or a bot would act on it. */
export interface TextStretch {
  text: string;
  live: boolean;
}

const CI_DIRECTIVE = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(skip-checks:\s{0,9}true)/gi;
const MAYBE_LIVE = /[@#/]|www\.|mailto:|xmpp:|gh-/i;
/** The scheme's length is bounded, so that a long word is not searched from each of its letters. */
const URL_START = /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?<![a-z0-9])(?:www\.|mailto:|xmpp:))/i;
const URL_END = /[，。、；：！？」』】）〉》”’…]/;
const REFERENCE = /@[\w-]|#\d|(?<![a-z0-9])gh-\d/i;
const COMMAND = /^\/[a-z]/i;

/**
 * Splits text that will be shown on GitHub into what is plain and what would be live: mentions (`@user`, `@org/team`, a mail
 * address, `owner/repo@sha`), references (`#1`, `GH-1`, `owner/repo#1`: with or without a closing keyword before them), URLs
 * (autolinks: GFM 6.9), words that start like a command (`/merge`), and directives to CI, which lose their brackets.
 * Rather too much than too little: a word is live as a whole. The stretches joined are the text, but for those brackets.
 */
export function splitLiveText(text: string): TextStretch[] {
  const stretches: TextStretch[] = [];
  let at = 0;
  for (const match of text.matchAll(CI_DIRECTIVE)) {
    splitWords(text.slice(at, match.index), stretches);
    push(stretches, match[1] ?? match[2] ?? '', true);
    at = match.index + match[0].length;
  }
  splitWords(text.slice(at), stretches);
  return stretches;
}

function splitWords(text: string, stretches: TextStretch[]): void {
  const words = MAYBE_LIVE.test(text) ? text.matchAll(/\s+|\S+/g) : [[text] as const];
  for (const [word] of words) {
    if (MAYBE_LIVE.test(word)) splitWord(word, stretches);
    else push(stretches, word, false);
  }
}

function splitWord(word: string, stretches: TextStretch[]): void {
  let rest = word;
  for (let start = rest.search(URL_START); start !== -1; start = rest.search(URL_START)) {
    splitReferences(rest.slice(0, start), stretches);
    const end = rest.slice(start).search(URL_END);
    const url = withoutTrailingMarks(end === -1 ? rest.slice(start) : rest.slice(start, start + end));
    push(stretches, url, true);
    rest = rest.slice(start + url.length);
  }
  splitReferences(rest, stretches);
}

/** Names and numbers are ASCII, so the words around them in a script without spaces stay plain. */
function splitReferences(text: string, stretches: TextStretch[]): void {
  for (const [run] of text.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]+/g)) {
    const lead = /^[([{<"'*_~]*/.exec(run)?.[0] ?? '';
    const core = withoutTrailingMarks(run.slice(lead.length));
    const live = REFERENCE.test(core) || (lead === '' && COMMAND.test(core));
    push(stretches, live ? lead : run, false);
    if (live) {
      push(stretches, core, true);
      push(stretches, run.slice(lead.length + core.length), false);
    }
  }
}

/** As GFM does for autolinks: marks at the end belong to the sentence, but for a bracket that was opened inside. */
function withoutTrailingMarks(text: string): string {
  let end = text.length;
  while (end > 1 && '.,;:!?)]}>"\'*~'.includes(text[end - 1] ?? ' ')) end -= 1;
  const core = text.slice(0, end);
  const opened = core.includes('(') && !core.includes(')') && text[end] === ')';
  return opened ? `${core})` : core;
}

function push(stretches: TextStretch[], text: string, live: boolean): void {
  const last = stretches.at(-1);
  if (text === '') return;
  if (last && last.live === live) last.text += text;
  else stretches.push({ text, live });
}
