import { assertPattern, compileGlobs, type PathMatcher } from './path-globs.ts';

/** Lines of `.gitattributes` that are looked at; the rest is left out, so that a huge file costs nothing. */
const MAX_ATTRIBUTE_LINES = 1000;

/** What `.gitattributes` says about reading a file: true and false are stated, undefined is not mentioned. */
export interface StatedAttributes {
  generated?: boolean;
  vendored?: boolean;
}

interface Rule {
  match: PathMatcher;
  stated: StatedAttributes;
}

/**
 * Reads `linguist-generated` and `linguist-vendored` (github-linguist, docs/overrides.md) from the text of the top
 * `.gitattributes`; later lines win. Patterns that are over our limits or that gitattributes forbids (`!x`) are left out:
 * the file is not ours to complain about. One difference from git: `dir` also covers what is below it.
 */
export function parseGitAttributes(text: string): (path: string) => StatedAttributes {
  const rules = text.split('\n').slice(0, MAX_ATTRIBUTE_LINES).flatMap(parseLine);
  return (path) => {
    const stated: StatedAttributes = {};
    for (const rule of rules) if (rule.match(path) !== undefined) Object.assign(stated, rule.stated);
    return stated;
  };
}

function parseLine(line: string): Rule[] {
  const [pattern = '', ...words] = line.trim().split(/\s+/);
  const stated: StatedAttributes = {};
  for (const word of words) {
    const attribute = /^(-|!)?linguist-(generated|vendored)(?:=(\w+))?$/.exec(word);
    if (!attribute) continue;
    const value = attribute[1] === undefined && attribute[3] !== 'false';
    if (attribute[2] === 'generated') stated.generated = value;
    else stated.vendored = value;
  }
  if (Object.keys(stated).length === 0 || /^["#!]/.test(pattern)) return [];
  try {
    assertPattern({ pattern, source: '.gitattributes' });
    return [{ match: compileGlobs({ patterns: [pattern], source: '.gitattributes' }), stated }];
  } catch {
    return [];
  }
}
