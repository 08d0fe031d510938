import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content/review/finding.ts';
import { renderSarif, type SarifLog } from '../../../src/content/review/render-sarif.ts';
import { mergeAll, sampleFile } from './sample-finding.ts';

/** The schema as its makers publish it, in a package of theirs. */
const PACKAGE = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'));
const SCHEMA = JSON.parse(readFileSync(join(PACKAGE, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));

// One of its patterns (`]?$` for a language) is no expression with the flag u.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(SCHEMA);

const PATCH = '@@ -1,2 +1,3 @@\n-gone\n+come\n+more\n last';
const render = (findings: Array<Partial<Finding>>, path = 'app.ts'): SarifLog =>
  renderSarif({
    findings: mergeAll(
      findings.map((finding) => ({ path, ...finding })),
      [sampleFile(PATCH, { path })],
    ),
    version: '1.2.3',
  });
const problems = (log: unknown) => {
  isValid(JSON.parse(JSON.stringify(log)));
  return isValid.errors ?? [];
};

describe('renderSarif', () => {
  it.each<[string, Array<Partial<Finding>>, string?]>([
    ['no findings', []],
    [
      'every severity',
      (['critical', 'high', 'medium', 'low'] as const).map((severity) => ({ severity, startLine: 1 })),
    ],
    ['a range', [{ startLine: 1, endLine: 3 }]],
    [
      'confidences out of range',
      [
        { startLine: 1, confidence: 7 },
        { startLine: 2, title: 'B', confidence: Number.NaN },
      ],
    ],
    ['empty texts', [{ startLine: 1, title: '', body: '' }]],
    ['names that are no URI', [{ startLine: 1 }], 'a b/ça 🎉#?%[1].ts'],
    ['a name that looks like a scheme', [{ startLine: 1 }], 'c:/x.ts'],
    ['a name with half a character', [{ startLine: 1 }], 'x\ud800.ts'],
  ])('is valid by the schema for %s', (_, findings, path) => {
    const log = render(findings, path);
    expect(problems(log)).toEqual([]);
    expect(log.runs[0].results.length > 0).toBe(findings.length > 0);
  });

  it('is judged by a schema that finds mistakes', () => {
    const log = render([{ startLine: 1 }]);
    const [result] = log.runs[0].results;
    const [location] = result?.locations ?? [];
    for (const broken of [
      { ...log, version: '2.0.0' },
      { ...log, runs: [{ ...log.runs[0], results: [{ ...result, level: 'bad' }] }] },
      {
        ...log,
        runs: [
          {
            ...log.runs[0],
            results: [{ ...result, locations: [{ ...location, region: { startLine: 0 } }] }],
          },
        ],
      },
    ]) {
      expect(problems(broken)).not.toEqual([]);
    }
  });

  it('says what code scanning needs', () => {
    const log = render([
      { startLine: 1, endLine: 2, severity: 'high', category: 'security', confidence: 0.8 },
    ]);
    const [run] = log.runs;
    const [result] = run.results;
    expect(result).toMatchObject({
      ruleId: 'gloss/security',
      level: 'error',
      message: { text: 'The total is off by one\n\nThe loop ends too early.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'app.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, endLine: 2 },
          },
        },
      ],
      partialFingerprints: { 'glossFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
      rank: 80,
    });
    expect(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('gloss/security');
    expect(run.tool.driver).toMatchObject({ name: 'Gloss', version: '1.2.3' });
  });

  it('has no links but ours, and nothing that people do not see', () => {
    const hostile = '[here](https://evil.example) and [one](0)\u202e';
    const [result] = render([{ startLine: 1, title: 'Look', body: hostile }]).runs[0].results;
    expect(result?.message.text).toBe('Look\n\n[here] (https://evil.example) and [one] (0)');
  });

  it('leaves out what is not in the files of the head', () => {
    expect(
      render([
        { startLine: 1, side: 'LEFT' },
        { startLine: 900, title: 'Away' },
      ]).runs[0].results,
    ).toEqual([]);
  });
});
