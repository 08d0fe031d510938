import type { Language as Grammar, Parser } from 'web-tree-sitter';
import type { Language } from '../content/symbols/source-outline.ts';
import { readWasm, type WasmFile } from './locate-grammar.ts';
import { type Names, openNames } from './read-tree.ts';

const FILES: Record<Language, WasmFile> = {
  typescript: 'tree-sitter-typescript',
  tsx: 'tree-sitter-tsx',
  javascript: 'tree-sitter-javascript',
  python: 'tree-sitter-python',
  go: 'tree-sitter-go',
  rust: 'tree-sitter-rust',
  java: 'tree-sitter-java',
  csharp: 'tree-sitter-c-sharp',
  // There is no grammar of C alone; C++'s reads it but for a few names.
  c: 'tree-sitter-cpp',
  cpp: 'tree-sitter-cpp',
  php: 'tree-sitter-php',
  ruby: 'tree-sitter-ruby',
  bash: 'tree-sitter-bash',
};

/** Every grammar that some language needs: what a package must bring. */
export const GRAMMAR_FILES: WasmFile[] = [...new Set(Object.values(FILES))].sort();

/** One parser with its grammar. Parsing is synchronous, so one for each grammar is enough. */
export interface LoadedGrammar {
  parser: Parser;
  names: Names;
}

let runtime: Promise<typeof import('web-tree-sitter')> | undefined;
const loaded = new Map<WasmFile, Promise<LoadedGrammar>>();

/** The parser of a language. The first call for a grammar loads it (about 10 ms), later ones wait for nothing. */
export function loadGrammar(language: Language): Promise<LoadedGrammar> {
  const file = FILES[language];
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const loading = load(file);
  loaded.set(file, loading);
  // A failure is told to who asked, and tried again by the next.
  loading.catch(() => loaded.delete(file));
  return loading;
}

async function load(file: WasmFile): Promise<LoadedGrammar> {
  runtime ??= startRuntime();
  runtime.catch(() => {
    runtime = undefined;
  });
  const { Language: grammars, Parser: parsers } = await runtime;
  const grammar: Grammar = await grammars.load(await readWasm(file));
  const parser = new parsers();
  parser.setLanguage(grammar);
  return { parser, names: openNames(grammar) };
}

/** The package is only loaded when there is something to parse; its own module comes from us, wherever the bundle is. */
async function startRuntime(): Promise<typeof import('web-tree-sitter')> {
  const treeSitter = await import('web-tree-sitter');
  await treeSitter.Parser.init({ wasmBinary: (await readWasm('web-tree-sitter')).buffer });
  return treeSitter;
}
