/** A delivery that has been executed for longer than any sound one. */
export interface StuckDelivery {
  runId: string;
  kind: 'workflow' | 'step';
  /** Since it began, in ms. */
  ms: number;
}

/** Deliveries being executed, and those among them that never end. */
export interface DeliveryWatch {
  /** Executes one delivery under watch. */
  during<T>(delivery: { runId: string; kind: 'workflow' | 'step' }, work: () => Promise<T>): Promise<T>;
  stop(): void;
}

/**
 * Longest sound time of a delivery by its kind, in ms. A replay only sequences, but a very wide one takes minutes of
 * the processor (the SDK's work grows with the square of its steps). A step's own work has its own limits (a call to a
 * model, ten minutes). A step that waits for other runs is counted like any other: who knows that it only waits has to
 * overlook it.
 */
export const STUCK_MS: Record<'workflow' | 'step', number> = { workflow: 10 * 60_000, step: 30 * 60_000 };
/** How often deliveries are looked at, as a part of the shortest time. */
const LOOKS = 10;

/**
 * @param options.onStuck called once for each delivery that exceeds its time; it goes on being executed. What it
 *   returns is called should the delivery come to its end after all.
 * @param options.now monotonic, in ms.
 */
export function watchDeliveries(options: {
  onStuck: (delivery: StuckDelivery) => () => void;
  now?: () => number;
  stuckMs?: Record<'workflow' | 'step', number>;
}): DeliveryWatch {
  const { onStuck, now = () => performance.now(), stuckMs = STUCK_MS } = options;
  const executing = new Map<symbol, { runId: string; kind: 'workflow' | 'step'; since: number }>();
  const stuck = new Map<symbol, () => void>();

  function look(): void {
    for (const [key, { runId, kind, since }] of executing) {
      const ms = now() - since;
      if (ms < stuckMs[kind]) continue;
      executing.delete(key);
      stuck.set(key, onStuck({ runId, kind, ms }));
    }
  }

  const timer = setInterval(look, Math.min(...Object.values(stuckMs)) / LOOKS).unref();
  return {
    during: async (delivery, work) => {
      const key = Symbol(delivery.runId);
      executing.set(key, { ...delivery, since: now() });
      try {
        return await work();
      } finally {
        executing.delete(key);
        stuck.get(key)?.();
        stuck.delete(key);
      }
    },
    stop: () => clearInterval(timer),
  };
}
