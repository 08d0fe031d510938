import { KNOWN_KEYS } from './config-schema.ts';
import { joinWords } from './join-words.ts';
import { explainRefusedSetting } from './refused-settings.ts';
import type { SettingPath } from './setting-path.ts';
import { KEYS_OF_KIND, OVERALL_KINDS, STAGE_KINDS } from './stage-schema.ts';
import { suggestWord } from './suggest-word.ts';

/**
 * What is wrong with a key that no mapping of its place has, as a sentence: refused, a slip, of another place, or unknown.
 *
 * @param options.parent Where the mapping is that has the key.
 * @param options.name The setting as messages call it.
 * @param options.kind The kind of stage that the mapping is, if it is one.
 */
export function describeUnknownKey(options: {
  parent: SettingPath;
  key: string;
  name: string;
  kind: unknown;
}): string {
  const { parent, key, name, kind } = options;
  const mapping = nameMapping(parent);
  const known = keysOf(mapping, kind);
  const meant = suggestWord({ word: key, choices: known });
  const slip = `${name} is not a setting. Did you mean '${meant}'?`;
  // `keys` for the column that names an item is no secret.
  if (meant === 'key') return slip;
  const refused = explainRefusedSetting(key);
  if (refused !== undefined) return `${name} cannot be set in this file: ${refused}.`;
  if (meant !== undefined) return slip;
  const kinds = isStage(mapping) ? kindsWith(mapping, key) : [];
  if (kinds.length > 0) {
    const list = joinWords(
      kinds.map((one) => `'${one}'`),
      'or',
    );
    return `${name} is a setting of stages of kind ${list}. Remove it, or change 'kind'.`;
  }
  const elsewhere = findElsewhere(mapping, key);
  if (elsewhere !== undefined) {
    return `${name} is not a setting, but '${key}' is one ${elsewhere}. Move it there; mind the indentation.`;
  }
  return `${name} is not a setting. Known here: ${known.join(', ')}.`;
}

/** Where a mapping is in KNOWN_KEYS: without indexes, and for any pipeline. */
function nameMapping(path: SettingPath): string {
  const steps = path.filter((step) => typeof step !== 'number');
  if (steps[0] === 'pipelines' && steps.length > 1) steps[1] = '*';
  return steps.join('.');
}

function isStage(mapping: string): boolean {
  return /^pipelines\.\*\.(each|all)$/.test(mapping);
}

function keysOf(mapping: string, kind: unknown): string[] {
  const keys = KNOWN_KEYS[mapping] ?? [];
  const ofKind =
    isStage(mapping) && typeof kind === 'string' && Object.hasOwn(KEYS_OF_KIND, kind)
      ? KEYS_OF_KIND[kind]
      : undefined;
  return ofKind ?? keys;
}

function kindsWith(mapping: string, key: string): string[] {
  const kinds = mapping.endsWith('all') ? OVERALL_KINDS : STAGE_KINDS;
  return kinds.filter((kind) => KEYS_OF_KIND[kind]?.includes(key));
}

/** The place that was probably meant: in the same section first; settings of pipelines and of others do not mix. */
function findElsewhere(mapping: string, key: string): string | undefined {
  const section = sectionOf(mapping);
  const isNear = (place: string) => sectionOf(place) === section;
  const [place] = Object.keys(KNOWN_KEYS)
    .filter((candidate) => candidate !== mapping && KNOWN_KEYS[candidate]?.includes(key))
    .filter(
      (candidate) =>
        mapping === '' ||
        candidate === '' ||
        (section === 'pipelines') === (sectionOf(candidate) === 'pipelines'),
    )
    .sort((a, b) => Number(isNear(b)) - Number(isNear(a)));
  if (place === undefined) return undefined;
  return place === '' ? 'at the top level' : `in '${place.replace('*', '<name>')}'`;
}

function sectionOf(place: string): string {
  return place.split('.')[0] ?? '';
}
