export interface WorkflowCommand {
  /** Lower case. */
  name: string;
  /** Names in lower case. */
  properties: Map<string, string>;
  data: string;
}

type Escapes = readonly (readonly [escaped: string, character: string])[];

// In the order of ActionCommand.cs of actions/runner: the percent sign comes last.
const DATA_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const OLD_ESCAPES: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/**
 * Reads one line of a step's output as a workflow command: `::name key=value,key=value::data` at the start of the
 * line, or the old `##[name key=value;]data` anywhere in it. Undefined for any other line and for names that are
 * not in `names` (lower case).
 */
export function parseWorkflowCommand(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseCurrent(line, names) ?? parseOld(line, names);
}

function parseCurrent(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const head = readHead(text.slice(2, end), { separator: ',', escapes: PROPERTY_ESCAPES });
  if (!names.has(head.name)) return undefined;
  return { ...head, data: unescapeText(text.slice(end + 2), DATA_ESCAPES) };
}

function parseOld(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const head = readHead(line.slice(start + 3, end), { separator: ';', escapes: OLD_ESCAPES });
  if (!names.has(head.name)) return undefined;
  return { ...head, data: unescapeText(line.slice(end + 1), OLD_ESCAPES) };
}

function readHead(
  head: string,
  options: { separator: string; escapes: Escapes },
): Pick<WorkflowCommand, 'name' | 'properties'> {
  const space = head.indexOf(' ');
  const properties = new Map<string, string>();
  for (const pair of space < 0 ? [] : head.slice(space + 1).split(options.separator)) {
    const equals = pair.indexOf('=');
    const value = pair.slice(equals + 1);
    if (equals <= 0 || value === '') continue;
    properties.set(pair.slice(0, equals).trim().toLowerCase(), unescapeText(value, options.escapes));
  }
  return { name: (space < 0 ? head : head.slice(0, space)).toLowerCase(), properties };
}

function unescapeText(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);
}
