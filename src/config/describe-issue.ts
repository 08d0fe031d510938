import type { z } from 'zod';
import { describeUnknownKey } from './describe-unknown-key.ts';
import { joinWords } from './join-words.ts';
import { nameSettingOf, valueAt } from './name-setting.ts';
import type { SettingPath } from './setting-path.ts';
import { showText, showValue } from './show-value.ts';
import { OVERALL_KINDS, STAGE_KINDS } from './stage-schema.ts';
import { suggestWord } from './suggest-word.ts';

type Issue = z.core.$ZodIssue;

/** One thing to tell, and whether it is about the key at the end of the path or about its value. */
export interface DescribedIssue {
  path: SettingPath;
  about: 'key' | 'value';
  message: string;
}

/** Says what a schema found, in words of the file; `value` is the whole file as data. */
export function describeIssue(issue: Issue, value: unknown): DescribedIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      about: 'key',
      message: describeUnknownKey({
        parent: issue.path,
        key,
        name: nameSettingOf([...issue.path, key], value),
        kind: valueAt(value, [...issue.path, 'kind']),
      }),
    }));
  }
  const got = valueAt(value, issue.path);
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find(([first]) => typeof got === 'string' && first?.code !== 'invalid_value');
    const inner = branch?.[0];
    if (inner) return describeIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, value);
  }
  const name = nameSettingOf(issue.path, value);
  const message =
    got === undefined && issue.path.length > 0
      ? describeMissing(issue.path, value)
      : `${name} ${describeRule(issue, got)}`;
  return [{ path: issue.path, about: 'value', message }];
}

function describeRule(issue: Issue, got: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, got);
    case 'invalid_value':
      return describeChoice(issue.values.map(String), got);
    case 'invalid_union':
      return describeUnion(issue, got);
    case 'too_big':
      if (typeof got === 'number') return `must be at most ${issue.maximum}, got ${got}.`;
      return `must have at most ${issue.maximum} ${unitOf(got)}, got ${sizeOf(got)}.`;
    case 'too_small':
      if (typeof got === 'number') return `must be at least ${issue.minimum}, got ${got}.`;
      return Number(issue.minimum) === 1
        ? 'must not be empty. Fill it in.'
        : `must have at least ${issue.minimum} ${unitOf(got)}, got ${sizeOf(got)}.`;
    default: {
      const [rule = '', remedy] = issue.message.split(/\. (?=[A-Z])/);
      return `${rule}, got ${showValue(got)}.${remedy === undefined ? '' : ` ${remedy}.`}`;
    }
  }
}

/** The settings that may be of several forms, by their key. */
const FORMS: Record<string, string> = {
  index: 'a path or false',
  thread: 'true or the path of an exported conversation',
  prompts: 'a text or a mapping',
};

function describeUnion(issue: z.core.$ZodIssueInvalidUnion, got: unknown): string {
  if (issue.discriminator !== undefined)
    return describeChoice(issue.path[2] === 'all' ? OVERALL_KINDS : STAGE_KINDS, got);
  const key = issue.path.findLast((step) => typeof step === 'string');
  const form = Object.hasOwn(FORMS, String(key)) ? FORMS[String(key)] : 'of one of the forms that are known';
  return `must be ${form}, got ${showValue(got)}.${key === 'index' ? ' Leave it out for the default.' : ''}`;
}

function describeType(expected: string, got: unknown): string {
  if (expected === 'array') {
    const remedy = typeof got === 'string' ? ` Write [${showText(got)}].` : " Write one '- entry' a line.";
    return `must be a list, got ${showValue(got)}.${remedy}`;
  }
  if (expected === 'number' || expected === 'int') return `must be a whole number, got ${showValue(got)}.`;
  if (expected === 'object' || expected === 'record')
    return `must be a mapping, got ${showValue(got)}. Write 'key: value' lines.`;
  const scalar = typeof got === 'number' || typeof got === 'boolean';
  return `must be text, got ${showValue(got)}.${scalar ? ` Put it in quotes: ${showText(String(got))}.` : ''}`;
}

function describeChoice(choices: string[], got: unknown): string {
  const shown = joinWords(
    choices.map((choice) => `'${choice}'`),
    'or',
  );
  const meant = typeof got === 'string' ? suggestWord({ word: got, choices }) : undefined;
  return `must be ${shown}, got ${showValue(got)}.${meant === undefined ? '' : ` Did you mean '${meant}'?`}`;
}

function describeMissing(path: SettingPath, value: unknown): string {
  const key = String(path.at(-1));
  return `${nameSettingOf(path, value)} is missing. Add '${key}: …' to ${nameSettingOf(path.slice(0, -1), value)}.`;
}

function unitOf(value: unknown): string {
  return typeof value === 'string' ? 'characters' : 'entries';
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}
