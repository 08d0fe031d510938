import { createHash } from 'node:crypto';
import type { FileChange, LeftAlone } from '../../content/file-change.ts';
import { listPlaces, renderReference } from '../../content/picture-references.ts';
import type { PageRecord } from '../../content/provenance/lock.ts';
import { renderDiff } from '../../content/render-diff.ts';
import { checkOutputPath } from '../../content/safe-output-path.ts';
import type { MadeFile, Surroundings } from './assemble-files.ts';

/** What becomes of the pages that pictures were made from. */
export interface ShownPictures {
  changes: FileChange[];
  leftAlone: LeftAlone[];
  /** Pages without a place for a picture: nothing is wrong with them. */
  unplaced: { path: string; reason: string }[];
  /** Object ids of pages as they will be. */
  blobs: ReadonlyMap<string, string>;
  /** By the path of a picture: the digest of what shows it, for its record. */
  references: ReadonlyMap<string, string>;
}

const PAGE_EXTENSIONS = ['.md', '.markdown'];

/**
 * Puts references to pictures into the places that their pages have for them, and changes nothing else there. What people
 * wrote into a place stays, and the reference is proposed. Pure.
 *
 * @param options.left Pages that were found to be changed since.
 */
export function showPictures(options: {
  files: readonly MadeFile[];
  surroundings: Surroundings;
  left: ReadonlySet<string>;
  objectIdOf(content: string): string;
}): ShownPictures {
  const { files, surroundings, left, objectIdOf } = options;
  const { existing, texts, lock } = surroundings;
  const references = new Map<string, string>();
  const [leftAlone, unplaced]: [LeftAlone[], ShownPictures['unplaced']] = [[], []];
  const pages = new Map<string, string>();
  for (const file of files) {
    if (file.shownIn === undefined) continue;
    const { page: path, name } = file.shownIn;
    const record = Object.hasOwn(lock.files, file.path) ? lock.files[file.path] : undefined;
    if (record?.reference !== undefined) references.set(file.path, record.reference);
    const text = pages.get(path) ?? texts.get(path);
    const rule = ruleOf(path, surroundings);
    const isMissing = !existing.has(file.path) && surroundings.ignored(file.path) !== undefined;
    if (left.has(path) || isMissing) continue;
    if (text === undefined || rule !== undefined) {
      unplaced.push({ path, reason: rule ?? 'is not there, so that it cannot show a picture' });
      continue;
    }
    const put = putPicture({ file, name, path, text, record });
    if ('reason' in put) {
      if (!put.isPeoples) unplaced.push({ path, reason: put.reason });
      else leftAlone.push({ path, reason: put.reason, ...propose(path, text, put.text, existing) });
      continue;
    }
    pages.set(path, put.text);
    references.set(file.path, put.reference);
  }
  const changes = [...pages].flatMap(([path, content]) =>
    content === texts.get(path) ? [] : [{ path, content, basedOn: existing.get(path) ?? null }],
  );
  const blobs = new Map(changes.map(({ path, content }) => [path, objectIdOf(content)]));
  return { changes, leftAlone, unplaced, blobs, references };
}

type Put = { text: string; reference: string } | { reason: string; isPeoples: boolean; text: string };

function putPicture(options: {
  file: MadeFile;
  name: string;
  path: string;
  text: string;
  record: PageRecord | undefined;
}): Put {
  const { file, name, path, text, record } = options;
  const place = listPlaces(text).find((one) => one.name === name);
  if (place === undefined) {
    const markers = `<!-- gloss:image ${name} --> and <!-- /gloss:image -->`;
    return { reason: `shows no picture '${name}': put ${markers} where it belongs`, isPeoples: false, text };
  }
  const picture = { path: file.path, alt: file.alt ?? '' };
  const wanted = renderReference({ page: { path, text }, place, picture });
  const there = text.slice(place.from, place.to);
  const after = text.slice(0, place.from) + wanted + text.slice(place.to);
  const isOurs =
    there.trim() === '' || digest(there) === record?.reference || digest(there) === digest(wanted);
  if (!isOurs)
    return { reason: `people changed what shows the picture '${name}'`, isPeoples: true, text: after };
  return { text: digest(there) === digest(wanted) ? text : after, reference: digest(wanted) };
}

/** Line ends and white space at the edges are no change of people's. */
function digest(reference: string): string {
  return createHash('sha256').update(reference.trim().replaceAll('\r\n', '\n')).digest('hex');
}

function propose(path: string, text: string, content: string, existing: ReadonlyMap<string, string>) {
  const change = { path, content, basedOn: existing.get(path) ?? null };
  return { proposal: renderDiff({ changes: [change], currentTexts: new Map([[path, text]]) }) };
}

function ruleOf(path: string, { ignored }: Surroundings): string | undefined {
  if (!PAGE_EXTENSIONS.some((extension) => path.endsWith(extension))) return 'is no Markdown page (.md)';
  const pattern = ignored(path);
  return pattern === undefined
    ? checkOutputPath(path, { extensions: PAGE_EXTENSIONS })
    : `matches ${pattern}`;
}
