import type { Probe } from './probes.ts';

export interface Violation {
  request: string;
  /** Where in the answer (a JSON pointer), and what is wrong there. */
  problem: string;
}

interface PrismProblem {
  type?: string;
  detail?: string;
  validation?: Array<{ location?: Array<string | number>; severity?: string; message?: string }>;
}

/** Sends every probe through the judge and collects what breaks the contract, or has another status than expected. */
export async function driveProbes(url: string, probes: Probe[], defaultToken: string): Promise<Violation[]> {
  const kept = new Map<string, string>();
  const violations: Violation[] = [];
  for (const probe of probes) {
    const fill = (text: string): string =>
      text.replaceAll(/\{(\w+)\}/g, (whole, name) => kept.get(name) ?? whole);
    const path = fill(probe.path);
    const request = `${probe.method} ${path}`;
    const response = await fetch(url + path, {
      method: probe.method,
      headers: {
        authorization: `Bearer ${probe.token ?? defaultToken}`,
        accept: 'application/json',
        ...(probe.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...probe.headers,
      },
      ...(probe.body === undefined ? {} : { body: fill(JSON.stringify(probe.body)) }),
    });
    const text = await response.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    violations.push(...judge(request, probe, response, answer));
    if (probe.keep) kept.set(probe.keep.name, String(pick(answer, probe.keep.field)));
  }
  return violations;
}

function judge(request: string, probe: Probe, response: Response, answer: unknown): Violation[] {
  const problem = answer as PrismProblem | undefined;
  if (problem?.type?.includes('stoplight.io/prism')) {
    const details = problem.validation ?? [];
    if (details.length === 0) return [{ request, problem: `${problem.type}: ${problem.detail ?? ''}` }];
    return details.map(({ location, message }) => ({
      request,
      problem: `/${(location ?? []).join('/')}: ${message ?? 'does not conform'}`,
    }));
  }
  const softer = response.headers.get('sl-violations');
  if (softer) return [{ request, problem: softer }];
  if (response.status === probe.status) return [];
  return [
    {
      request,
      problem: `expected status ${probe.status}, got ${response.status}: ${JSON.stringify(answer)}`,
    },
  ];
}

function pick(value: unknown, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], value);
}
