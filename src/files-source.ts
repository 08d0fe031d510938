import type { ChangedFile } from './content/changed-file.ts';
import { estimateTokens } from './content/estimate-tokens.ts';
import type { FileTree, TreeEntry } from './content/file-tree.ts';
import { createIgnoreRules } from './content/ignore-rules.ts';
import { rankFiles } from './content/relevance/rank-files.ts';
import type { RequestOptions } from './request.ts';
import type { ChangeSource } from './steps/rooms.ts';

/** Nobody wrote a larger file by hand, and it would not fit what is read. */
const MAX_FILE_BYTES = 200 * 1024;
/** Files whose texts are looked at, and their bytes: over the API some dozens of them are a request. */
const MAX_CANDIDATES = 600;
const MAX_BYTES = 6 * 1024 * 1024;
const BATCH = 50;
/** Tokens of the files that are read for one question, about eight calls. */
const READ_TOKENS = 56_000;

const FAR = 'its path has little to do with the question';
const LESS = 'has less to do with the question than what was read';
const NO_TEXT = 'no text';

/**
 * Files as they are, as if each were new: those that have most to do with a question have their text, the others say why
 * not. Files outside of `paths` are not in it.
 */
export function openFilesSource(options: {
  tree: FileTree;
  paths: RequestOptions['paths'];
  ignore: RequestOptions['ignore'];
  rules?: RequestOptions['rules'];
  question: string;
}): ChangeSource {
  const { tree, paths, ignore, rules, question } = options;
  return {
    identity: JSON.stringify(['files', tree.identity, question, paths, ignore, rules]),
    readFiles: async () => {
      const rule = createIgnoreRules({ paths, ignore, rules });
      const entries = (await tree.list()).filter(({ path }) => !outside(rule(named(path))));
      const open = entries.filter(
        ({ path, size }) => rule(named(path)) === undefined && size <= MAX_FILE_BYTES,
      );
      const candidates = takeCandidates(question, open);
      const texts = await readTexts(tree, candidates);
      const chosen = choose({ question, texts, all: paths.length > 0 });
      const isCandidate = new Set(candidates);
      return {
        unlisted: 0,
        files: entries.map(({ path, size }): ChangedFile => {
          const text = chosen.get(path);
          if (text !== undefined) return { ...named(path), ...asPatch(text) };
          const { patch: _, ...file } = named(path);
          const reason =
            rule(named(path)) ??
            (size > MAX_FILE_BYTES ? `larger than ${MAX_FILE_BYTES / 1024} KiB` : undefined) ??
            (isCandidate.has(path) ? (texts.has(path) ? LESS : NO_TEXT) : FAR);
          return { ...file, patchMissing: reason };
        }),
      };
    },
  };
}

/** A file that no rule on contents leaves out. */
function named(path: string): ChangedFile & { patch: string } {
  return { path, status: 'added', additions: 1, deletions: 0, binary: false, patch: '@@ -0,0 +1 @@\n+.' };
}

function outside(reason: string | undefined): boolean {
  return reason === "outside 'paths'";
}

/** By their paths: those that say something of the question, then those that lie least deep. */
function takeCandidates(question: string, entries: readonly TreeEntry[]): string[] {
  const sizes = new Map(entries.map(({ path, size }) => [path, size]));
  const depthOf = (path: string) => path.split('/').length;
  const ranked = rankFiles({ question, files: entries }).sort(
    (a, b) => b.score - a.score || depthOf(a.path) - depthOf(b.path),
  );
  let bytes = 0;
  return ranked.slice(0, MAX_CANDIDATES).flatMap(({ path }) => {
    bytes += sizes.get(path) ?? 0;
    return bytes <= MAX_BYTES ? [path] : [];
  });
}

async function readTexts(tree: FileTree, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (let at = 0; at < paths.length; at += BATCH) {
    const read = await tree.readTexts(paths.slice(at, at + BATCH));
    for (const [path, text] of read) if (text !== '') texts.set(path, text);
  }
  return texts;
}

/** @param options.all Whether files count that say nothing of the question: somebody named them. */
function choose(options: {
  question: string;
  texts: ReadonlyMap<string, string>;
  all: boolean;
}): Map<string, string> {
  const { question, texts, all } = options;
  const ranked = rankFiles({ question, files: [...texts].map(([path, text]) => ({ path, text })) });
  const chosen = new Map<string, string>();
  let left = READ_TOKENS;
  for (const { path, score } of ranked) {
    if (score === 0 && !all) break;
    const text = texts.get(path) ?? '';
    const tokens = estimateTokens(asPatch(text).patch);
    // The first is read even where it is more than all others may be together.
    if (tokens > left && chosen.size > 0) continue;
    chosen.set(path, text);
    left -= tokens;
  }
  return chosen;
}

function asPatch(text: string): { patch: string; additions: number } {
  const lines = text.replace(/\n$/, '').split('\n');
  const header = `@@ -0,0 +1${lines.length === 1 ? '' : `,${lines.length}`} @@`;
  return { patch: [header, ...lines.map((line) => `+${line}`)].join('\n'), additions: lines.length };
}
