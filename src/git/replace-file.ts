import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { lstat, mkdir, open, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const PERMISSIONS = 0o7777;
/** `open` takes away what the process's umask says. */
const NEW_FILE_MODE = 0o666;

/** Never through a link, and never into a file that somebody else put there. */
const CREATE = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW;

interface Place {
  directory: string;
  path: string;
}

/** Puts a file with this content at the path, at one stroke; what was there gives its permissions. */
export async function replaceFile({
  directory,
  path,
  content,
}: Place & { content: string | Uint8Array }): Promise<void> {
  const file = join(directory, path);
  await mkdir(dirname(file), { recursive: true });
  const before = await lstat(file).catch(() => undefined);
  // The same name each time: what a killed process leaves is taken away by the next.
  const temporary = join(dirname(file), temporaryName(basename(file)));
  await rm(temporary, { force: true });
  try {
    await fill(temporary, content, before);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Takes a file away, and the folders above that are empty then, which git knows nothing of. */
export async function deleteFile({ directory, path }: Place): Promise<void> {
  await unlink(join(directory, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const gone = await rmdir(join(directory, folder)).then(
      () => true,
      () => false,
    );
    if (!gone) return;
  }
}

async function fill(file: string, content: string | Uint8Array, before: Stats | undefined): Promise<void> {
  const handle = await open(file, CREATE, NEW_FILE_MODE);
  try {
    await handle.writeFile(content);
    if (before) await handle.chmod(before.mode & PERMISSIONS);
  } finally {
    await handle.close();
  }
}

function temporaryName(name: string): string {
  return `.gloss-${createHash('sha256').update(name).digest('hex').slice(0, 16)}.tmp`;
}
