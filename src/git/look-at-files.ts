import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../content/decode-text.ts';
import { MAX_TEXT_BYTES } from '../content/file-tree.ts';

export type Look = (path: string) => Stats | undefined;

/**
 * What is at a path below `directory`, when it is a regular file and no part of its path is a symbolic link. Folders are
 * looked at once. For many files this is several times as fast as asking for each asynchronously.
 */
export function createLook({ directory }: { directory: string }): Look {
  const folders = new Map<string, boolean>([['.', true]]);
  const isPlain = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const plain = isPlain(dirname(folder)) && statOf(join(directory, folder))?.isDirectory() === true;
    folders.set(folder, plain);
    return plain;
  };
  return (path) => {
    if (!isPlain(dirname(path))) return undefined;
    const stats = statOf(join(directory, path));
    return stats?.isFile() ? stats : undefined;
  };
}

export function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** What is at a path itself, be it a link; undefined when there is nothing to see. */
export function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // Nobody may look there, or a folder has become a file.
    return undefined;
  }
}

/**
 * The text of a file (see `decodeText`); undefined when there is none. Never what a link at its place points to, and no
 * pipe, at which one would wait.
 */
export function readText(path: string): string | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size > MAX_TEXT_BYTES) return undefined;
    return decodeText(readFileSync(descriptor));
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
