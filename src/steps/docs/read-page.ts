import { parseSource } from '../../parsers/parse-source.ts';
import { isOffline } from '../../pipelines/docs/is-offline.ts';
import type { PageContent, PageSource } from '../../pipelines/docs/page.ts';
import type { PackInput } from '../../run.ts';
import { openTreeRoom, type Rooms } from '../rooms.ts';
import { digestSource } from './digest-source.ts';
import { type ParseSource, rememberOutlines } from './read-outlines.ts';
import { loadDocsPlan, type PlannedPage } from './stored-docs.ts';

/** A planned page with what its sources hold, or why it cannot be written. */
export type ReadPage = { page: PlannedPage } & ({ content: PageContent } | { failure: string });

/** Reads the sources of one planned page again: contents are in no plan and in no event. */
export async function readPage(rooms: Rooms, input: PackInput): Promise<ReadPage> {
  const plan = loadDocsPlan({ results: rooms.results, planKey: input.planKey });
  const page = plan.pages[input.pack];
  if (!page) throw new Error(`The plan has no page ${input.pack}.`);
  const extracted = isOffline(input.request.options.model);
  return readPlannedPage({ rooms, page, parse: parseSource, extracted });
}

export async function readPlannedPage(options: {
  rooms: Rooms;
  page: PlannedPage;
  parse: ParseSource;
  /** No model reads the code. */
  extracted: boolean;
}): Promise<ReadPage> {
  const { rooms, page, parse, extracted } = options;
  const { sources: tree } = openTreeRoom(rooms);
  const texts = await tree.readTexts(page.sources.map(({ path }) => path));
  const outlineOf = rememberOutlines({ results: rooms.results, parseSource: parse });
  const sources: PageSource[] = [];
  for (const { path, blob, digest } of page.sources) {
    const text = texts.get(path);
    if (text === undefined) return { page, failure: `${path} cannot be read as text.` };
    const outline = await outlineOf({ path, text });
    if (digestSource({ text, outline, extracted }) !== digest) {
      return { page, failure: `${path} changed while the run was under way; run again.` };
    }
    sources.push({ path, blob, digest, text, ...(outline === undefined ? {} : { outline }) });
  }
  return { page, content: { spec: page.spec, sources } };
}
