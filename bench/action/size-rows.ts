import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzipSync } from 'node:zlib';
import { judge, type Row, type RowGroup } from '../row.ts';
import { sum } from '../support/median.ts';
import { tell } from '../support/tell.ts';
import { packageAction } from './package-action.ts';
import { weighPackages } from './weigh-packages.ts';

const MAX_PACKED_MB = 2;
const NAMED_PARTS = 8;

/** What a runner downloads before the action can start. */
export const size: RowGroup = {
  name: 'size',
  async measure() {
    tell('size');
    const dist = join(await packageAction(), 'action/dist');
    const files = await Promise.all(
      (await readdir(dist)).map(async (name) => ({ name, bytes: (await stat(join(dist, name))).size })),
    );
    const packed = toMb(await packedBytes(dist));
    const unpacked = toMb(sum(files.map(({ bytes }) => bytes)));
    const entry = toMb(files.find(({ name }) => name === 'index.js')?.bytes ?? 0);
    return [
      {
        measure: 'packed bundle of the action',
        goal: `≤ ${MAX_PACKED_MB} MB`,
        value: `${packed.toFixed(2)} MB (${unpacked.toFixed(2)} MB unpacked, ${files.length} files)`,
        verdict: judge({ value: packed, atMost: MAX_PACKED_MB }),
        how: `action/dist as a tar under gzip -9, licence texts included; ${entry.toFixed(2)} MB are read at every start, the rest when there is work`,
        numbers: { packedMb: packed, unpackedMb: unpacked, entryMb: entry },
      },
      await describeParts(),
    ];
  },
};

async function describeParts(): Promise<Row> {
  const parts = await weighPackages();
  const largest = parts.slice(0, NAMED_PARTS).map(({ name, bytes }) => `${name} ${toMb(bytes).toFixed(2)}`);
  return {
    measure: '… its largest parts, in MB of minified code',
    goal: '',
    value: largest.join(', '),
    verdict: '',
    how: 'by the metafile of esbuild over the same entry, before packing',
    numbers: Object.fromEntries(parts.slice(0, NAMED_PARTS).map(({ name, bytes }) => [name, bytes])),
  };
}

async function packedBytes(directory: string): Promise<number> {
  const args = ['--create', '--file=-', '--directory', directory, '.'];
  const options = { encoding: 'buffer', maxBuffer: 256 * 1024 * 1024 } as const;
  const { stdout } = await promisify(execFile)('tar', args, options);
  return gzipSync(stdout, { level: constants.Z_BEST_COMPRESSION }).length;
}

function toMb(bytes: number): number {
  return bytes / 1e6;
}
