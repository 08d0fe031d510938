import { stripInvisible } from '../strip-invisible.ts';
import { linesOf, pathOf } from './compare-findings.ts';
import { CATEGORIES, type Severity } from './finding.ts';
import type { MergedFinding } from './merge-findings.ts';
import { describeRules, type SarifLevel, type SarifRule } from './sarif-rules.ts';

/** The parts of a SARIF 2.1.0 log that are written here (docs.oasis-open.org/sarif/sarif/v2.1.0). */
export interface SarifLog {
  $schema: string;
  version: '2.1.0';
  runs: [SarifRun];
}

interface SarifRun {
  tool: { driver: { name: string; version: string; informationUri?: string; rules: SarifRule[] } };
  columnKind: 'utf16CodeUnits';
  results: SarifResult[];
}

export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: SarifLevel;
  message: { text: string };
  locations: Array<{ physicalLocation: SarifLocation }>;
  partialFingerprints: Record<string, string>;
  rank: number;
  properties: { severity: Severity };
}

interface SarifLocation {
  artifactLocation: { uri: string; uriBaseId: '%SRCROOT%' };
  region: { startLine: number; endLine: number };
}

/** GitHub reads no more results of one run (docs.github.com/code-security, "SARIF support for code scanning"). */
const MAX_RESULTS = 25_000;

/** Named for its making: another way to compute it gets another name, so that the two are never compared (SARIF 3.27.17). */
const FINGERPRINT = 'glossFinding/v1';

const LEVELS: Record<Severity, SarifLevel> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/**
 * Findings as a SARIF 2.1.0 log, ready for JSON.stringify. Pure. It describes the files of the head, so findings on removed lines
 * and demoted ones are not in it; at most 25,000 results. Texts are plain text there.
 */
export function renderSarif(options: {
  findings: readonly MergedFinding[];
  /** Of this program. */
  version: string;
  informationUri?: string;
}): SarifLog {
  const { version, informationUri } = options;
  const placed = options.findings.filter(({ place }) => place?.side === 'RIGHT');
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Gloss',
            version,
            ...(informationUri === undefined ? {} : { informationUri }),
            rules: describeRules(),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: placed.slice(0, MAX_RESULTS).map(renderResult),
      },
    ],
  };
}

/** The same as the text of a file, for code scanning and for editors. Pure. */
export function writeSarif(options: Parameters<typeof renderSarif>[0]): string {
  return `${JSON.stringify(renderSarif(options), null, 2)}\n`;
}

function renderResult(merged: MergedFinding): SarifResult {
  const { finding, fingerprint } = merged;
  const { start, end } = linesOf(merged);
  const text = [finding.title, finding.body].map(toPlain).filter(Boolean);
  return {
    ruleId: `gloss/${finding.category}`,
    ruleIndex: CATEGORIES.indexOf(finding.category),
    level: LEVELS[finding.severity],
    message: { text: text.join('\n\n') || finding.category },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(pathOf(merged)), uriBaseId: '%SRCROOT%' },
          region: { startLine: start, endLine: end },
        },
      },
    ],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    rank: toRank(finding.confidence),
    properties: { severity: finding.severity },
  };
}

/** Without what nobody sees, and without links: `[text](URL)` is one in plain text, too (SARIF 3.11.6). */
const toPlain = (text: string): string => stripInvisible(text).replaceAll('](', '] (').trim();

/** A relative URI (RFC 3986): a first part with a colon would be read as a scheme, so colons are encoded, too. */
const toUri = (path: string): string => path.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** SARIF 3.27.26: from 0 to 100. */
const toRank = (confidence: number): number => Math.round(Math.min(1, Math.max(0, confidence || 0)) * 100);
