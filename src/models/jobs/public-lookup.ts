import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './is-public-address.ts';

/** Asks for all addresses of a host; `node:dns` does. */
export type Resolve = (
  host: string,
  answer: (error: Error | null, addresses: { address: string; family: number }[]) => void,
) => void;

/** What a host of a result's address may not be. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/**
 * A lookup for a socket that finds public addresses only. It is the socket's own, so that no later answer of the name server
 * can lead elsewhere than what was checked. One private address among several refuses the host.
 */
export function publicLookup(resolve: Resolve = resolveBySystem): LookupFunction {
  return (host, options, callback) => {
    resolve(host, (error, addresses) => {
      const [first] = addresses;
      const bad = addresses.find(({ address }) => !isPublicAddress(address));
      if (error) callback(error, '', 0);
      else if (!first) callback(new Error(`'${host}' has no address`), '', 0);
      else if (bad)
        callback(new PrivateAddressError(`'${host}' is ${bad.address}, which is not public`), '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function resolveBySystem(host: string, answer: Parameters<Resolve>[1]): void {
  systemLookup(host, { all: true }, (error, addresses) => answer(error, addresses ?? []));
}
