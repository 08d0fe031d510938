import { isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument, type YAMLParseError } from 'yaml';
import type { ConfigProblem } from './problem.ts';
import type { SettingPath } from './setting-path.ts';
import { showText } from './show-value.ts';

export interface ComposedYaml {
  problems: ConfigProblem[];
  /** Plain data, without the keys that have no value; undefined when the text is no YAML. */
  value: unknown;
  /** Where a setting's value is, or the nearest thing around it that is there. */
  locateValue(path: SettingPath): number;
  /** Where the last key of the path is. */
  locateKey(path: SettingPath): number;
}

/** Composes a text that `scanYaml` let through. A key without a value counts as left out. */
export function composeYaml(text: string): ComposedYaml {
  // Equal keys are looked for below: the library compares each with each.
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false });
  const root = document.contents;
  const problems = firstOfLines(document.errors, text);
  return {
    problems,
    value: problems.length > 0 ? undefined : toData(root, problems),
    locateValue: (path) => find(root, path).offset,
    locateKey: (path) => find(root, path).keyOffset,
  };
}

function toData(node: ParsedNode | null, problems: ConfigProblem[]): unknown {
  if (isSeq<ParsedNode>(node)) return node.items.map((item) => toData(item, problems));
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return isScalar(node) ? node.value : undefined;
  const data = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    const name = keyOf(key);
    if (data.has(name)) {
      problems.push({
        offset: offsetOf(key),
        message: `${showText(name)} is set twice. Remove one of them.`,
      });
    } else data.set(name, toData(value, problems));
  }
  // fromEntries defines properties, so that a key '__proto__' is one like any other.
  return Object.fromEntries([...data].filter(([, value]) => value !== undefined && value !== null));
}

function find(root: ParsedNode | null, path: SettingPath): { offset: number; keyOffset: number } {
  let [node, offset] = [root, offsetOf(root)];
  let keyOffset = offset;
  for (const step of path) {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const pair = node.items.find(({ key }) => keyOf(key) === step);
      if (!pair) break;
      keyOffset = offsetOf(pair.key);
      node = pair.value;
    } else if (isSeq<ParsedNode>(node)) {
      node = node.items[Number(step)] ?? null;
      keyOffset = node ? offsetOf(node) : keyOffset;
    } else break;
    offset = node ? offsetOf(node) : keyOffset;
  }
  return { offset, keyOffset };
}

function keyOf(key: Node | null): string {
  return isScalar(key) ? String(key.value) : '';
}

function offsetOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** One slip makes the rest of its line wrong too. */
function firstOfLines(errors: YAMLParseError[], text: string): ConfigProblem[] {
  const lines = new Map<number, ConfigProblem>();
  for (const error of errors) {
    const offset = error.pos[0];
    const line = text.lastIndexOf('\n', offset - 1);
    if (!lines.has(line)) lines.set(line, { offset, message: explainError(error) });
  }
  return [...lines.values()];
}

function explainError({ code, message }: YAMLParseError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'A tab is used for indentation, which YAML does not allow. Use spaces, two for each level.';
    case 'BAD_SCALAR_START':
      return 'A value cannot begin with this character. Put the value in quotes.';
    case 'RESOURCE_EXHAUSTION':
      return 'This is nested too deeply. Write it with fewer levels.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return "A second ': ' is in this line. Put a text with a colon in quotes.";
    case 'NON_STRING_KEY':
      return 'A key is a word. Put a text with brackets or braces in quotes.';
    default:
      return `This is not valid YAML: ${message.split('\n')[0]?.replace(/[.:]$/, '')}. Mind indentation and quotes.`;
  }
}
