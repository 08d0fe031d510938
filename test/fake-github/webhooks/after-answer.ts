import { AsyncLocalStorage } from 'node:async_hooks';

interface Held {
  actions: Array<() => void>;
  isOver: boolean;
}

const current = new AsyncLocalStorage<Held>();

/**
 * Runs something that answers a request. What it wants to send (`afterAnswer`) waits until `release` is called: GitHub
 * answers first and tells the world later.
 */
export async function holdBack<Result>(run: (release: () => void) => Promise<Result>): Promise<Result> {
  const held: Held = { actions: [], isOver: false };
  const release = (): void => {
    held.isOver = true;
    for (const action of held.actions.splice(0)) action();
  };
  return current.run(held, () => run(release));
}

/** Runs an action once the request that causes it is answered; soon when there is no request. */
export function afterAnswer(action: () => void): void {
  const held = current.getStore();
  if (held && !held.isOver) held.actions.push(action);
  else setImmediate(action);
}
