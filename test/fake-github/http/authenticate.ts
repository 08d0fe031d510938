import type { State, Token } from '../types.ts';
import { DOCUMENTATION, failure } from './reply.ts';

/**
 * The token a request carries (`token X`, `Bearer X`, or the password of Basic), null for none.
 * Throws 401 `Bad credentials` for an unknown one.
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
  const token = state.tokens.get(secret);
  if (!token) throw failure({ status: 401, message: 'Bad credentials', documentation: DOCUMENTATION });
  return token;
}
