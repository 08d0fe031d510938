import { GlossError } from '../errors.ts';

/**
 * Whether writes are kept a second apart, from `GLOSS_WRITE_PACE`: `second`, which is also what no value means, or `none`.
 *
 * @throws GlossError `usage` for anything else.
 */
export function readWritePace(value: string | undefined): boolean {
  const pace = value?.trim() || 'second';
  if (pace === 'second' || pace === 'none') return pace === 'second';
  throw new GlossError({
    code: 'usage',
    message: 'GLOSS_WRITE_PACE must be second or none.',
    remedy: 'Leave it unset; none is for a GitHub Enterprise Server without rate limits.',
  });
}
