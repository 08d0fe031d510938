import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { judge, type RowGroup } from '../row.ts';
import { tell } from '../support/tell.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const ROWS = 9000;
const BODY_CHARACTERS = 1800;
const MAX_MB = 500;
const PEAK = join(import.meta.dirname, '../pull/tell-peak.mjs');
const PROGRAM = resolve(import.meta.dirname, '../../bin/gloss.mjs');

const CONFIG = `pipelines:
  pages:
    source: { table: data.jsonl, key: id }
    max-items: 10000
    each:
      - { name: text, kind: text, prompt: "Sum up: {{ item.row.body }}" }
    publish:
      each:
        - { path: "out/{{ item.key }}.md", content: "# {{ item.row.name }}\\n\\n{{ stages.text }}\\n" }
`;

/** What a table takes that is larger than most repositories have. */
export const table: RowGroup = {
  name: 'table',
  async measure() {
    tell(`a table of ${ROWS} rows`);
    await using temporary = await temporaryDirectory();
    const run = promisify(execFile);
    const git = (...args: string[]) => run('git', ['-C', temporary.path, ...args]);
    const text = makeRows();
    await mkdir(join(temporary.path, '.github'));
    await writeFile(join(temporary.path, '.github/gloss.yml'), CONFIG);
    await writeFile(join(temporary.path, 'data.jsonl'), text);
    await git('init', '-q');
    await git('add', '.');
    await git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', 'start');
    const file = join(temporary.path, 'peak.json');
    const args = ['run', 'pages', '--write', '--json', '--repo', temporary.path];
    const started = performance.now();
    const { stdout } = await run(process.execPath, ['--import', PEAK, PROGRAM, ...args], {
      env: { ...process.env, BENCH_PEAK_FILE: file },
      maxBuffer: 256 * 1024 * 1024,
    });
    const { totals } = JSON.parse(stdout) as { totals: { done: number } };
    if (totals.done !== ROWS) throw new Error(`${totals.done} of ${ROWS} rows were done.`);
    const seconds = (performance.now() - started) / 1000;
    const { peakMb, cpuSeconds } = JSON.parse(await readFile(file, 'utf8')) as Record<string, number>;
    const megabytes = text.length / 1024 / 1024;
    return [
      {
        measure: `a table of ${ROWS} rows, ${megabytes.toFixed(0)} MB of JSONL, a file of each: peak memory`,
        goal: `≤ ${MAX_MB} MB`,
        value: `${peakMb?.toFixed(0)} MB; ${seconds.toFixed(0)} s, ${cpuSeconds?.toFixed(0)} s of CPU`,
        verdict: judge({ value: peakMb ?? 0, atMost: MAX_MB }),
        how: 'the command line, from its sources, with the offline model',
        numbers: { peakMb: peakMb ?? 0, cpuSeconds: cpuSeconds ?? 0, seconds },
      },
    ];
  },
};

function makeRows(): string {
  const words = ['river', 'stone', 'letter', 'window', 'garden', 'number', 'paper', 'engine'];
  const bodyOf = (row: number) => {
    let body = '';
    for (let at = row; body.length < BODY_CHARACTERS; at += 7) body += `${words[at % words.length]} ${at}. `;
    return body;
  };
  return Array.from(
    { length: ROWS },
    (_, row) => `${JSON.stringify({ id: `r${row}`, name: `Row ${row}`, body: bodyOf(row) })}\n`,
  ).join('');
}
