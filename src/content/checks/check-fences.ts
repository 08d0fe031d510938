import { type Finding, quote } from './finding.ts';
import type { Fence } from './read-parts.ts';
import { standsIn } from './stands-in.ts';

/** What is wrong with a piece of code; lines count from 1 in it. */
export interface SyntaxProblem {
  line?: number;
  message: string;
}

/**
 * The parsers that fences are read with. They answer `undefined` for sound code, for fragments of it, and for languages that they
 * do not know.
 */
export interface FenceParsers {
  findSyntaxError: (options: { language: string; code: string }) => Promise<SyntaxProblem | undefined>;
  parseMermaid: (code: string) => Promise<SyntaxProblem | undefined>;
}

/**
 * Diagrams and code that do not parse. Code right under a heading is a signature, which need not parse without its body; code that
 * the sources themselves show in a comment is theirs.
 */
export async function checkFences(options: {
  fences: Fence[];
  parsers: FenceParsers;
  sourceTexts: readonly string[];
}): Promise<Finding[]> {
  const { fences, parsers, sourceTexts } = options;
  const findings: Finding[] = [];
  let [diagrams, code] = [0, 0];
  for (const fence of fences) {
    const isDiagram = fence.language === 'mermaid';
    if (fence.language === '' || (fence.afterHeading && !isDiagram)) continue;
    if (isDiagram) diagrams += fence.value.length;
    else code += fence.value.length;
    if (isDiagram ? diagrams > MAX_DIAGRAMS : code > MAX_CODE) continue;
    const problem = isDiagram
      ? await parsers.parseMermaid(fence.value)
      : await parsers.findSyntaxError({ language: fence.language, code: fence.value });
    if (problem === undefined || standsIn(sourceTexts, fence.value)) continue;
    const [rule, what] = isDiagram
      ? (['mermaid', 'The diagram'] as const)
      : (['code', `The code (${fence.language})`] as const);
    const line = fence.first + Math.max(0, (problem.line ?? 1) - 1);
    findings.push({ line, rule, message: `${what} does not parse: ${quote(problem.message)}.` });
  }
  return findings;
}

/** Characters of one page that are parsed; each takes time. */
const MAX_DIAGRAMS = 30_000;
const MAX_CODE = 300_000;
