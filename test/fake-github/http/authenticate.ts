import { isJsonWebToken, verifyJsonWebToken } from '../apps/json-web-token.ts';
import type { State, Token } from '../types.ts';
import { DOCUMENTATION, failure } from './reply.ts';

/**
 * The token a request carries (`token X`, `Bearer X`, or the password of Basic), null for none.
 * Throws 401 `Bad credentials` for an unknown or expired one. A JSON web token makes the App itself the caller.
 */
export function authenticate(state: State, authorization: string | undefined): Token | null {
  if (!authorization) return null;
  const [scheme = '', value = ''] = authorization.split(/\s+/);
  const secret =
    scheme.toLowerCase() === 'basic'
      ? Buffer.from(value, 'base64')
          .toString()
          .replace(/^[^:]*:/, '')
      : value;
  if (isJsonWebToken(secret)) return verifyJsonWebToken(state, secret);
  const token = state.tokens.get(secret);
  const isExpired = token?.expiresAt !== null && token !== undefined && token.expiresAt <= state.now();
  if (token?.installation?.suspendedAt) {
    throw failure({ status: 403, message: 'This installation has been suspended' });
  }
  if (!token || isExpired)
    throw failure({ status: 401, message: 'Bad credentials', documentation: DOCUMENTATION });
  return token;
}
