import { RunNotSupportedError } from '@workflow/errors';
import { isLegacySpecVersion, requiresNewerWorld, SPEC_VERSION_CURRENT } from '@workflow/world';

/**
 * @throws RunNotSupportedError for a run of a newer SDK, and for one from before the SDK kept an event log: no Gloss
 *   ever made one.
 */
export function checkSpecVersion(version: number | undefined): void {
  if (requiresNewerWorld(version) || isLegacySpecVersion(version)) {
    throw new RunNotSupportedError(version ?? 0, SPEC_VERSION_CURRENT);
  }
}
