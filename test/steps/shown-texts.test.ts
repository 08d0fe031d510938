import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { RunReport } from '../../src/result.ts';
import { type FilesToPublish, openTreeRoom } from '../../src/steps/rooms.ts';
import { loadPreview, savePreview } from '../../src/steps/stored-preview.ts';
import { writeReports } from '../../src/steps/write-reports.ts';
import { createRandom, fillShape } from '../content/redact/secret-shapes.ts';
import { makeRooms } from './summary/step-rooms.ts';

const secret = fillShape('glpat-{alnum:20}', createRandom(61));
const SHOWN = '[REDACTED:gitlab-pat]';
const leftAlone = [{ path: 'a.md', reason: 'edited', proposal: ` ${secret}\n+new\n` }];
const report = { runId: 'r1', leftAlone } as unknown as RunReport;

it('a report and a preview show people’s text without the secrets in it', async () => {
  const rooms = makeRooms();
  const path = await writeReports({ rooms, report, text: `a ${secret}` });
  for (const file of [path, path.replace(/json$/, 'txt')]) {
    expect(readFileSync(file, 'utf8')).toContain(SHOWN);
    expect(readFileSync(file, 'utf8')).not.toContain(secret);
  }
  expect(report.leftAlone).toBe(leftAlone);
  const digest = 'd'.repeat(40);
  const preview = { digest, files: [], diff: ` ${secret}\n`, modelCalls: 0, tokensIn: 0, tokensOut: 0 };
  savePreview({ results: rooms.results, runId: 'r1', preview });
  expect(loadPreview({ results: rooms.results, runId: 'r1' })).toEqual({ ...preview, diff: ` ${SHOWN}\n` });
});

it('files are published byte for byte; what is said about them shows no secret', async () => {
  const content = `people wrote ${secret}\n`;
  const published: FilesToPublish[] = [];
  const tree = {
    identity: 'x',
    list: async () => [],
    readTexts: async () => new Map(),
    readBlobs: async () => new Map(),
  };
  const room = openTreeRoom({
    tree: {
      ...{ sources: tree, outputs: tree },
      publishFiles: async (files) => {
        published.push(files);
        return { publications: [], leftAlone: [] };
      },
    },
  });
  await room.publishFiles({
    changes: () => [{ path: 'a.md', content, basedOn: null }],
    ...{ mergeable: [], leftAlone, title: `T ${secret}`, details: `D ${secret}`, report },
    renderBody: () => `B ${secret}`,
  });
  const [files] = published;
  expect(files?.changes({ leftAlone: [], current: new Map() })[0]?.content).toBe(content);
  expect([files?.title, files?.details, files?.renderBody({ leftAlone: [] })]).toEqual([
    `T ${SHOWN}`,
    `D ${SHOWN}`,
    `B ${SHOWN}`,
  ]);
  expect(JSON.stringify([files?.leftAlone, files?.report])).not.toContain(secret);
});
