import { cutMarkdown } from '../content/markdown.ts';
import { stripInvisible } from '../content/strip-invisible.ts';

/** Characters of a description; GitHub takes 65,536. */
const BODY_LIMIT = 65_000;
/** Room for our part however much people wrote around it. */
const SECTION_MINIMUM = 2000;
const CUT_NOTICE = '_The rest is in the report of the run._';

/**
 * A description that holds our part between its markers and leaves what people wrote around it as it is. Pure. Cut between
 * blocks when it is too long. A line of a quoted diff never is a marker: it has a sign in front.
 *
 * @param options.before what the description says now; absent for a new one.
 */
export function composePullRequestBody(options: {
  pipeline: string;
  section: string;
  before?: string | undefined;
}): string {
  const [open, close] = [`<!-- gloss:${options.pipeline} -->`, `<!-- /gloss:${options.pipeline} -->`];
  const { above, below } = splitBody({ body: options.before ?? '', open, close });
  const around = above.length + below.length + open.length + close.length + 10;
  const limit = Math.max(SECTION_MINIMUM, BODY_LIMIT - around);
  const lines = stripInvisible(options.section)
    .split('\n')
    .filter((line) => line.trim() !== open && line.trim() !== close);
  const section = cutMarkdown({ body: lines.join('\n').trim(), limit, notice: CUT_NOTICE });
  return [above, `${open}\n${section}\n${close}`, below].filter((part) => part !== '').join('\n\n');
}

function splitBody(options: { body: string; open: string; close: string }): { above: string; below: string } {
  const lines = options.body.replace(/\r\n?/g, '\n').split('\n');
  const first = lines.findIndex((line) => line.trim() === options.open);
  const last = lines.findLastIndex((line) => line.trim() === options.close);
  const join = (part: string[]) => part.join('\n').trim();
  // Without our markers all of it is somebody's own text.
  if (first === -1 || last < first) return { above: join(lines), below: '' };
  return { above: join(lines.slice(0, first)), below: join(lines.slice(last + 1)) };
}
