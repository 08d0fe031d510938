import type { ChangedFile } from '../content/changed-file.ts';
import { redactFile } from '../content/redact/redact-file.ts';
import { redactSecrets } from '../content/redact/redact-secrets.ts';
import type { Redaction } from '../result.ts';
import type { ChangeSource } from './rooms.ts';

/** Stored lists of files are read anew when the rules find more than they did. */
const RULES = 'redacted-1';

const NOTHING = { title: '', body: '', guidance: '' };

const known = new WeakMap<ChangeSource, ChangeSource>();

/** A source whose patches show no secret. Asked again, it is the same. */
export function redactSource(source: ChangeSource): ChangeSource {
  const found = known.get(source);
  if (found) return found;
  const redacted: ChangeSource = {
    ...(source.identity === undefined ? {} : { identity: `${source.identity} ${RULES}` }),
    readFiles: async () => {
      const { files, unlisted } = await source.readFiles();
      return { files: files.map(redactFile), unlisted };
    },
  };
  if (source.readAbout) {
    redacted.readAbout = async () => {
      const { title, body, guidance } = (await source.readAbout?.()) ?? NOTHING;
      const clean = (text: string) => redactSecrets(text).text;
      return { title: clean(title), body: clean(body), guidance: clean(guidance) };
    };
  }
  for (const name of ['readTexts', 'readHeadTexts'] as const) {
    const read = source[name];
    if (read) redacted[name] = async (paths) => redactTexts(await read(paths));
  }
  known.set(source, redacted);
  known.set(redacted, redacted);
  return redacted;
}

function redactTexts(texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...texts].map(([path, text]) => [path, redactSecrets(text).text]));
}

/** What was taken out of these files of a change. */
export function listRedactions(
  files: readonly ChangedFile[],
  isShown: (path: string) => boolean,
): Redaction[] {
  return files.flatMap(({ path, redacted = [] }) =>
    isShown(path) ? redacted.map((place) => ({ path, ...place })) : [],
  );
}
