/** Work of several groups, some at a time, one of each group in turn: a wide run does not starve a narrow one. */
export interface Turns {
  add(group: string, work: () => Promise<void>): void;
  running(): number;
  /** Says that one piece of running work only waits: another may begin in its place. Returns what ends that. */
  park(): () => void;
  /** Nothing further begins. */
  pause(): void;
}

/** @param options.limit how much may run at once, without what is parked. */
export function takeTurns(options: { limit: number }): Turns {
  /** In the order of their turns: a group that had one goes to the end. */
  const groups = new Map<string, (() => Promise<void>)[]>();
  let running = 0;
  let parked = 0;
  let paused = false;
  let scheduled = false;

  function next(): (() => Promise<void>) | undefined {
    const [first] = groups;
    if (!first) return undefined;
    const [group, works] = first;
    const work = works.shift();
    groups.delete(group);
    if (works.length > 0) groups.set(group, works);
    return work;
  }

  function begin(): void {
    scheduled = false;
    while (!paused && running - parked < options.limit) {
      const work = next();
      if (!work) return;
      running++;
      void work().finally(() => {
        running--;
        schedule();
      });
    }
  }

  /** After the current one, since what is ready together was committed together. */
  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(begin);
  }

  return {
    add: (group, work) => {
      const works = groups.get(group);
      if (works) works.push(work);
      else groups.set(group, [work]);
      schedule();
    },
    running: () => running,
    park: () => {
      parked++;
      schedule();
      return () => {
        parked--;
      };
    },
    pause: () => {
      paused = true;
    },
  };
}
