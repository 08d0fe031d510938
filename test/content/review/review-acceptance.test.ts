import { afterEach, expect, it } from 'vitest';
import type { ChangedFile, ChangeStatus } from '../../../src/content/changed-file.ts';
import { anchorFindings } from '../../../src/content/review/anchor-findings.ts';
import { mergeFindings } from '../../../src/content/review/merge-findings.ts';
import { renderAnnotations } from '../../../src/content/review/render-annotations.ts';
import { APP_LINES, file, PLACE, type Stage, setStage } from '../../fake-github/stage-for-tests.ts';
import { adversarialFindings } from './adversarial-findings.ts';

let stage: Stage | undefined;
afterEach(() => stage?.fake.close());

const PULL = { ...PLACE, pull_number: 1 };

it('comments on findings with wrong lines are taken by GitHub in one request, and annotations in batches', async () => {
  stage = await setStage();
  const files = {
    'app.txt': file(APP_LINES.with(2, 'three').with(19, 'twenty').toSpliced(33, 3)),
    'emoji 🎉.txt': 'no newline at the end',
    'crlf.txt': file(APP_LINES).replaceAll('\n', '\r\n'),
    'gone.txt': null,
  };
  await stage.fake.commitFiles({ ...PLACE, branch: 'feature', files });
  const client = stage.client('bot');
  const listed = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', PULL);
  const diff = listed.data.map(
    ({ filename, status, patch, additions, deletions }): ChangedFile => ({
      path: filename,
      status: status as ChangeStatus,
      additions,
      deletions,
      binary: false,
      ...(patch === undefined ? {} : { patch }),
    }),
  );
  expect(diff.length).toBeGreaterThan(3);
  const findings = diff.flatMap(adversarialFindings);
  const { anchored, demoted } = anchorFindings({ findings, files: diff });
  expect(Math.min(anchored.length, demoted.length)).toBeGreaterThan(50);
  const comments = anchored.map(({ place, finding }) => ({ ...place, body: finding.body }));
  const review = await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...PULL,
    event: 'COMMENT',
    comments,
  });
  expect(review.status).toBe(200);
  expect(stage.fake.listThreads({ ...PLACE, number: 1 })).toHaveLength(anchored.length);

  const merged = [...anchored, ...anchored].flatMap((anchor) => mergeFindings({ findings: [anchor] }));
  const batches = renderAnnotations({ findings: merged });
  expect(batches.length).toBeGreaterThan(1);
  const head = await stage.fake.branchHead({ ...PLACE, branch: 'feature' });
  for (const annotations of batches) {
    const run = await client.request('POST /repos/{owner}/{repo}/check-runs', {
      ...PLACE,
      name: 'gloss',
      head_sha: head,
      output: { title: 'Findings', summary: 'All of them', annotations },
    });
    expect(run.data.output.annotations_count).toBe(annotations.length);
  }
});
