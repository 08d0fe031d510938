import { readFile } from 'node:fs/promises';
import type { ChangedFile } from '../../src/content/changed-file.ts';
import type { Finding } from '../../src/content/review/finding.ts';
import { readChangedFiles } from '../../src/git/read-changed-files.ts';
import { tryGit } from '../../src/git/run-git.ts';
import { type AnchorFigures, judgeAnchors } from '../../test/content/review/adversarial-findings.ts';
import { sampleFinding } from '../../test/content/review/sample-finding.ts';
import { findSpot } from '../../test/fake-github/actions/find-spot.ts';
import { parsePatch } from '../../test/fake-github/git/parse-patch.ts';
import type { MergedChange } from '../tokens/list-pull-requests.ts';
import { addCoverage, type CoverageFigures, noCoverage } from './measure-coverage.ts';
import { addFigures } from './measure-patches.ts';

/** A pull request with the comments of a review, as in AACR-Bench; `source_commit` is its base. */
interface Sample {
  githubPrUrl: string;
  source_commit: string;
  target_commit: string;
  comments: Array<{
    path: string;
    side: string;
    from_line: number | null;
    to_line: number | null;
    note: string;
  }>;
}

export interface SampleFigures extends AnchorFigures, CoverageFigures {
  /** How many there are, and those whose commits are here. */
  samples: number;
  pullRequests: number;
  /** Comments that GitHub would take as they are given. */
  asGiven: number;
}

/**
 * Anchors the comments of reviews in their pull requests, and plans reviews of these as measureCoverage does, as far as their commits are among the repositories (`find` gives the
 * git directory of `owner/name`).
 */
export async function measureSamples(options: {
  samplesPath: string;
  find: (repository: string) => string | undefined;
}): Promise<SampleFigures> {
  const samples = JSON.parse(await readFile(options.samplesPath, 'utf8')) as Sample[];
  const total = {
    samples: samples.length,
    pullRequests: 0,
    asGiven: 0,
    findings: 0,
    comments: 0,
    accepted: 0,
    demoted: 0,
    intended: 0,
    kept: 0,
    problems: [] as string[],
  };
  const coverage = noCoverage();
  for (const sample of samples) {
    const [owner, name] = new URL(sample.githubPrUrl).pathname.split('/').filter(Boolean);
    const directory = options.find(`${owner}/${name}`);
    const change = directory && (await findChange(directory, sample));
    if (!change) continue;
    await addCoverage(coverage, { directory, change });
    const files = await readChangedFiles({ directory, ...change });
    const findings = sample.comments.map(toFinding);
    total.pullRequests += 1;
    total.asGiven += findings.filter((finding) => isAccepted(finding, files)).length;
    addFigures(total, judgeAnchors(findings, files));
  }
  const { problems, ...read } = coverage;
  return { ...total, ...read, problems: [...total.problems, ...problems] };
}

async function findChange(directory: string, sample: Sample): Promise<MergedChange | undefined> {
  const { source_commit: base, target_commit: headSha } = sample;
  const merge = await tryGit({ directory, args: ['merge-base', base, headSha] });
  if (merge.exitCode !== 0) return undefined;
  return { baseSha: merge.stdout.toString().trim(), headSha };
}

function toFinding({ path, side, from_line, to_line, note }: Sample['comments'][number]): Finding {
  const end = to_line ?? from_line ?? Number.NaN;
  return sampleFinding({
    path,
    side: side.toUpperCase() === 'LEFT' ? 'LEFT' : 'RIGHT',
    startLine: from_line ?? end,
    endLine: end,
    title: note.slice(0, 80),
  });
}

function isAccepted({ path, side, startLine, endLine }: Finding, files: ChangedFile[]): boolean {
  const file = files.find((each) => each.path === path);
  const startLineOfRange = startLine === endLine ? undefined : startLine;
  try {
    findSpot(file && parsePatch(file.patch ?? ''), { side, line: endLine, startLine: startLineOfRange });
    return true;
  } catch {
    return false;
  }
}
