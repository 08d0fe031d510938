import {
  deleteInstallation,
  getApp,
  getInstallation,
  type InstallationOptions,
  installApp,
} from './apps/installations.ts';
import { type AppOptions, registerApp } from './apps/register-app.ts';
import type { State } from './types.ts';
import { deliver, deliveriesDone, redeliver } from './webhooks/deliver.ts';
import { installationLite } from './webhooks/shared-payload.ts';
import type { WebhookDelivery } from './webhooks/types.ts';

/** What a test may do with Apps. */
export interface AppOperations {
  /** Makes an App known; its key verifies its JSON web tokens. */
  registerApp: (options: AppOptions) => void;
  /** Installs a registered App; gives the installation's id. */
  installApp: (options: InstallationOptions) => number;
  /** Its tokens are refused and its events stay away until it is unsuspended. */
  suspendInstallation: (id: number) => void;
  unsuspendInstallation: (id: number) => void;
  /** Its tokens end at once. */
  deleteInstallation: (id: number) => void;
  /** Every delivery there was, in order, with its answer. */
  deliveries: WebhookDelivery[];
  /** Sends any payload to an App's webhook, signed; `installation` replaces the payload's own. */
  deliver: (options: DeliverOptions) => Promise<WebhookDelivery>;
  /** Sends the same bytes with the same id once more. */
  redeliver: (deliveryId: string) => Promise<WebhookDelivery>;
  /** Resolves when no delivery is under way. */
  deliveriesDone: () => Promise<void>;
}

export interface DeliverOptions {
  /** Slug of the App. */
  app: string;
  event: string;
  payload: object;
  /** Id of an installation. */
  installation?: number;
  /** Id of the delivery; a new one unless told. */
  id?: string;
}

/** The operations with Apps over a state. */
export function appOperations(state: State): AppOperations {
  return {
    registerApp: (options) => void registerApp(state, options),
    installApp: (options) => installApp(state, options).id,
    suspendInstallation: (id) => {
      getInstallation(state, id).suspendedAt = state.now();
    },
    unsuspendInstallation: (id) => {
      getInstallation(state, id).suspendedAt = null;
    },
    deliveries: state.deliveries,
    deliver: ({ app, event, payload, installation, id }) => {
      const one = installation === undefined ? undefined : getInstallation(state, installation);
      const sent = one ? { ...payload, installation: installationLite(one) } : payload;
      return deliver(state, { app: getApp(state, app), event, payload: sent, id });
    },
    redeliver: (deliveryId) => redeliver(state, deliveryId),
    deliveriesDone: () => deliveriesDone(state),
    deleteInstallation: (id) => deleteInstallation(state, id),
  };
}
