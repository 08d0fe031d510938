import type { RepositoryRules } from '../request.ts';
import { parseGitAttributes } from './git-attributes.ts';
import { createGlossIgnore, type GlossIgnore } from './gloss-ignore.ts';
import { RULES_FILES } from './rules-files.ts';

/** Characters of `.gitattributes` that are looked at; further rules are not ours to complain about. */
const MAX_ATTRIBUTES = 64 * 1024;

/**
 * The rules in the texts of RULES_FILES, by path, without what says nothing of reading; empty where nothing is said. Small
 * enough to be stored with a run, and the same as long as nothing changes that counts. Pure.
 *
 * @throws GlossError `usage` for a `.glossignore` over the limits, see createGlossIgnore.
 */
export function toRepositoryRules(texts: ReadonlyMap<string, string>): RepositoryRules {
  const [ignoreText = '', attributesText = ''] = RULES_FILES.map((path) => texts.get(path));
  // Judged as it stands there, so that what is wrong is told with its line.
  createGlossIgnore(ignoreText);
  const ignore = linesOf(ignoreText, (line) => !line.startsWith('#'));
  const attributes = linesOf(attributesText.slice(0, MAX_ATTRIBUTES), (line) => line.includes('linguist-'));
  return { ...(ignore === '' ? {} : { ignore }), ...(attributes === '' ? {} : { attributes }) };
}

function linesOf(text: string, counts: (line: string) => boolean): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '' && counts(line)).join('\n');
}

/** The rules, ready to be asked about paths. Pure. */
export function compileRepositoryRules({ ignore = '', attributes = '' }: RepositoryRules): {
  ignored: GlossIgnore;
  attributesOf: ReturnType<typeof parseGitAttributes>;
} {
  return { ignored: createGlossIgnore(ignore), attributesOf: parseGitAttributes(attributes) };
}
