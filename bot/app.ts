import type { ApplicationFunction } from 'probot';

/** A delivery whose signature was right. */
export interface VerifiedDelivery {
  id: string;
  event: string;
  payload: unknown;
}

/** The Probot application: it hands every delivery to the inbox, which notes it, and answers. The work comes later. */
export function createApp(receive: (delivery: VerifiedDelivery) => void): ApplicationFunction {
  return (app) => {
    app.onAny(({ id, name, payload }) => receive({ id, event: name, payload }));
  };
}
