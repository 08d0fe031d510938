import { close, fdatasync, open } from 'node:fs';

/** Longest time, in ms, that a commit may be lost by a power cut when the durability is `window`. */
export const SYNC_WINDOW_MS = 1_000;

/**
 * Asks the operating system to put the write-ahead log on the disk, at most once a second and never waiting for it.
 * SQLite itself does so only at checkpoints when `synchronous` is NORMAL (https://sqlite.org/pragma.html#pragma_synchronous);
 * a log that is cut short is cut at a commit, by its checksums.
 *
 * Only the log is opened here. Opening and closing the database itself would drop SQLite's own locks on it
 * (https://sqlite.org/howtocorrupt.html, 2.2).
 *
 * @param path of the write-ahead log.
 */
export function syncWindow(path: string): { touched: () => void; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function sync(): void {
    timer = undefined;
    open(path, 'r+', (error, descriptor) => {
      if (error) return;
      fdatasync(descriptor, () => close(descriptor, () => {}));
    });
  }

  return {
    touched: () => {
      if (stopped) return;
      timer ??= setTimeout(sync, SYNC_WINDOW_MS).unref();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
