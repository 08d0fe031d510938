import {
  deleteInstallation,
  getInstallation,
  type InstallationOptions,
  installApp,
} from './apps/installations.ts';
import { type AppOptions, registerApp } from './apps/register-app.ts';
import type { State } from './types.ts';

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
    deleteInstallation: (id) => deleteInstallation(state, id),
  };
}
