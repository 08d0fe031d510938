import type { ResolveData } from '@workflow/world';
import type { Random } from './random.ts';
import { freshId, type SequenceModel } from './sequence-model.ts';

/** A payload as the SDK stores it: bytes; empty, one byte, a few, and now and then large. */
export function generateBytes(random: Random): Uint8Array {
  const size = random.weighted({ empty: 8, one: 15, few: 70, large: 3 });
  const lengths = { empty: 0, one: 1, few: random.between(2, 40), large: 10_240 };
  const bytes = new Uint8Array(lengths[size]);
  const start = random.between(0, 255);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = (start + index * 7) & 0xff;
  return bytes;
}

/** What user code may throw, as the runtime hands it over: text, an object, or something odd. */
export function generateFailure(random: Random): unknown {
  return random.pick([
    'went wrong',
    '',
    { message: 'went wrong', stack: 'Error: went wrong\n    at step' },
    { message: 'ünï©ode \u{1F4A5} \0 end' },
    {},
    null,
  ]);
}

export function maybeResolve(random: Random): { resolveData?: ResolveData } {
  return random.weighted({ unset: 60, all: 15, none: 25 }) === 'unset'
    ? {}
    : { resolveData: random.pick(['all', 'none', 'none'] as const) };
}

/** Ids that must be refused because a file name could not hold them. */
const REFUSED_IDS = ['', '.', '..', '../escape', 'a/b', 'a\\b', 'a.b', 'nul\0byte'];
/**
 * Ids that are allowed and look odd. Their order is the same by language and by code unit: the local world sorts by the
 * one and goes on to the next page by the other, and so loses items where they differ.
 */
const ODD_IDS = [
  'with space',
  'ünï©ode',
  '步骤',
  'camelCase',
  "quote'quote",
  'percent%s',
  '__proto__',
  'constructor',
];

/** An id that is refused everywhere. */
export function refusedId(random: Random): string {
  return random.pick(REFUSED_IDS);
}

/** An odd id that must work like any other; those of hooks are known without their run, so never twice the same. */
export function oddId(model: SequenceModel, kind: string): string {
  const odd = model.random.pick(ODD_IDS);
  return kind === 'hook' ? `${odd}${freshId(model, 'h')}` : odd;
}
