/** One line of a Dockerfile: `{ name: 'COPY', text: '--from=build /a ./b' }`. */
export interface Instruction {
  name: string;
  text: string;
}

export interface Stage {
  /** What `COPY --from` calls it; the last one may have none. */
  name: string;
  base: string;
  instructions: Instruction[];
}

/** The stages of a Dockerfile, as far as ours go: no heredocs, no arguments, no other escape character. */
export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = [];
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  for (const line of lines.map((each) => each.trim()).filter(Boolean)) {
    const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (name === 'FROM') {
      const [base = '', , stage = ''] = rest.split(/\s+/);
      stages.push({ name: stage, base, instructions: [] });
    } else stages.at(-1)?.instructions.push({ name, text: rest });
  }
  return stages;
}

/** The last instruction of a name in a stage, for those of which the last one counts. */
export function lastOf(stage: Stage, name: string): string {
  const found = stage.instructions.findLast((each) => each.name === name);
  if (!found) throw new Error(`The Dockerfile's last stage has no ${name}.`);
  return found.text;
}

/** `["node", "x"]`, behind options such as those of HEALTHCHECK. */
export function execForm(text: string): string[] {
  const list: unknown = JSON.parse(text.slice(text.indexOf('[')));
  if (!Array.isArray(list)) throw new Error(`Not in exec form: ${text}`);
  return list.map(String);
}

/** `ENV a=1 b=2`, of all such lines together. */
export function environmentOf(stage: Stage): Record<string, string> {
  const pairs = stage.instructions
    .filter(({ name }) => name === 'ENV')
    .flatMap(({ text }) => text.split(/\s+/))
    .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')]);
  return Object.fromEntries(pairs);
}
