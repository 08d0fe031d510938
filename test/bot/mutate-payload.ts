/** Values that a payload never has, or has only when somebody means harm. */
const ODD: unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x'.repeat(20_000),
  '/gloss summary',
  '../../etc/passwd',
  '\u0000\u202e<script>',
  [],
  [[[[[[[[]]]]]]]],
  {},
  { toString: 1, constructor: 2 },
  { login: 'gloss[bot]', id: 4711, type: 'Bot' },
];
const MUTATIONS = 4;

/** A payload with a few of its values replaced, removed or nested; the same for the same seed. */
export function mutatePayload(payload: unknown, seed: number): unknown {
  const copy = structuredClone(payload);
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const random = (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
  for (let count = 0; count < MUTATIONS; count += 1) {
    let place: unknown = copy;
    for (let depth = random(4); depth >= 0 && isObject(place); depth -= 1) {
      const keys = Object.keys(place);
      const key = keys[random(Math.max(1, keys.length))];
      if (key === undefined) break;
      const next = place[key];
      if (depth > 0 && isObject(next)) {
        place = next;
        continue;
      }
      if (random(3) === 0) delete place[key];
      else place[key] = ODD[random(ODD.length)];
      break;
    }
  }
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
