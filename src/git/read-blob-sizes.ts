import { runGit } from './run-git.ts';

/** Sizes in bytes of objects by id, without reading their contents. Objects that are absent are left out. */
export async function readBlobSizes(options: {
  directory: string;
  blobs: string[];
  signal?: AbortSignal | undefined;
}): Promise<Map<string, number>> {
  const { directory, blobs, signal } = options;
  const sizes = new Map<string, number>();
  if (blobs.length === 0) return sizes;
  const output = await runGit({
    directory,
    args: ['cat-file', '--batch-check=%(objectname) %(objectsize)'],
    input: `${blobs.join('\n')}\n`,
    signal,
  });
  for (const line of output.toString('latin1').split('\n')) {
    const [blob = '', size] = line.split(' ');
    if (/^\d+$/.test(size ?? '')) sizes.set(blob, Number(size));
  }
  return sizes;
}
