import { code } from './describe-code.ts';
import { type DependencyChange, findDependencies, findLockedPackages } from './find-dependencies.ts';
import { findSettings, type SettingChange } from './find-settings.ts';
import { outlineWorkflow } from './find-workflow.ts';
import type { ChangeFacts } from './gather-facts.ts';
import { count, joinWords, listNames } from './phrases.ts';

const MAX_NAMED = 4;
/** Beyond this many changed keys a file is data: the number says more than the first names. */
const MANY_KEYS = 12;
/** Keys that belong to a dependency already told. */
const OF_DEPENDENCY =
  /(?:^|\.)(?:uses|rev|repo|image)$|dependencies\.[\w-]+\.version$|(?:dependency|parent|plugin)\.version$/i;

/** Half-sentences for a file that declares dependencies: versions first, then its other keys. */
export function describeManifest(facts: ChangeFacts): string[] {
  const dependencies = findDependencies(facts.patch);
  const isTold = ({ key }: SettingChange) =>
    OF_DEPENDENCY.test(key) || dependencies.some(({ name }) => key === name || key.endsWith(`.${name}`));
  const settings = findSettings(facts).filter((setting) => !isTold(setting));
  const noun = facts.pathKind === 'workflow' ? 'actions' : 'dependency change';
  const clauses = dependencies.length > 0 ? [`${noun}: ${describeDependencies(dependencies)}`] : [];
  if (facts.status === 'added') return dependencies.length > 0 ? clauses : describeNewSettings(facts);
  return [...clauses, ...describeSettingChanges(settings)];
}

/** Half-sentences for a workflow: of a new one what starts it and what it runs. */
export function describeWorkflow(facts: ChangeFacts): string[] {
  if (facts.status !== 'added') return describeManifest(facts);
  const { name, triggers, jobs } = outlineWorkflow(facts.patch);
  const used = findDependencies(facts.patch).map((dependency) => dependency.name);
  return [
    name ? `“${name}”` : '',
    triggers.length > 0 ? `runs on ${listNames(triggers)}` : '',
    jobs.length > 0 ? `${jobs.length === 1 ? 'job' : 'jobs'} ${listNames(jobs)}` : '',
    used.length > 0 ? `uses ${listNames(used)}` : '',
  ].filter(Boolean);
}

/** `vitest` 4.1.0 → 5.1.1, adds `nock` 15.0.6 and 2 more. */
export function describeDependencies(changes: DependencyChange[]): string {
  const moved = changes.filter(({ from, to }) => from !== undefined && to !== undefined);
  const added = changes.filter(({ from }) => from === undefined);
  const removed = changes.filter(({ to }) => to === undefined);
  const version = (value: string | undefined) => (value ? ` ${value}` : '');
  const parts = [
    some(moved.map(({ name, from, to }) => `\`${name}\`${version(from)} → ${to || 'any'}`)),
    added.length > 0 ? `adds ${some(added.map(({ name, to }) => `\`${name}\`${version(to)}`))}` : '',
    removed.length > 0 ? `removes ${listNames(removed.map(({ name }) => name))}` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function some(phrases: string[]): string {
  if (phrases.length <= MAX_NAMED) return joinWords(phrases);
  return `${phrases.slice(0, MAX_NAMED - 1).join(', ')} and ${phrases.length - MAX_NAMED + 1} more`;
}

/** Half-sentences for settings: `strict` false → true; sets `target` to `es2024`; removes `lib`. */
export function describeSettings(facts: ChangeFacts): string[] {
  if (facts.status === 'added') return describeNewSettings(facts);
  return describeSettingChanges(findSettings(facts));
}

/** Of a new file the outermost keys are enough. */
function describeNewSettings(facts: ChangeFacts): string[] {
  const keys = findSettings(facts)
    .map(({ key }) => key)
    .filter((key) => !key.includes('.'));
  return keys.length > 0 ? [`${keys.length === 1 ? 'key' : 'keys'} ${listNames(keys)}`] : [];
}

function describeSettingChanges(settings: SettingChange[]): string[] {
  const moved = settings.filter(({ from, to }) => from !== undefined && to !== undefined);
  const added = settings.filter(({ from }) => from === undefined);
  const removed = settings.filter(({ to }) => to === undefined);
  if (settings.length > MANY_KEYS) {
    const parts = [
      added.length > 0 ? `adds ${count(added.length, 'key')}` : '',
      moved.length > 0 ? `changes ${moved.length}` : '',
      removed.length > 0 ? `removes ${removed.length}` : '',
    ].filter(Boolean);
    return [`${parts.join(', ')} (${listNames(settings.map(({ key }) => key))})`];
  }
  const plain = moved.filter(({ from, to }) => from && to);
  const deep = moved.filter(({ from, to }) => !from || !to);
  return [
    ...plain
      .slice(0, MAX_NAMED)
      .map(({ key, from, to }) => `\`${key}\` ${code(from ?? '')} → ${code(to ?? '')}`),
    plain.length > MAX_NAMED ? `changes ${count(plain.length - MAX_NAMED, 'more key')}` : '',
    deep.length > 0 ? `changes ${listNames(deep.map(({ key }) => key))}` : '',
    describeAdded(added),
    removed.length > 0 ? `removes ${listNames(removed.map(({ key }) => key))}` : '',
  ].filter(Boolean);
}

function describeAdded(added: SettingChange[]): string {
  const [only] = added;
  if (added.length === 1 && only?.to) return `sets \`${only.key}\` to ${code(only.to)}`;
  return added.length > 0 ? `adds ${listNames(added.map(({ key }) => key))}` : '';
}

/** Half-sentence for a lock file: locks `a`, `b` and 12 more again. */
export function describeLock(facts: ChangeFacts): string[] {
  const names = findLockedPackages(facts.patch);
  return [names.length > 0 ? `locked versions of ${listNames(names)}` : 'locked versions'];
}
