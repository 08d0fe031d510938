import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSarif } from '../content/review/render-sarif.ts';
import { fileUrl } from '../github/web-links.ts';
import type { LinkTo } from '../pipelines/pipeline.ts';
import type { Publication } from '../result.ts';
import type { Publisher } from '../steps/rooms.ts';
import { VERSION } from '../version.ts';

/** A comment that would be posted from this text stays under GitHub's 65,536 characters. */
const MAX_COMMENT = 65_000;

/** stdout gets the text at the end; files are written where `--out` names a directory. */
export function createFilePublisher(options: {
  outDirectory: string | undefined;
  webUrl: string | undefined;
  headSha: string;
  pipeline: string;
}): Publisher {
  const { outDirectory, webUrl, headSha, pipeline } = options;
  return {
    maxLength: MAX_COMMENT,
    linkTo: (path, lines) =>
      webUrl === undefined ? undefined : linkToHead({ webUrl, headSha, path, ...(lines && { lines }) }),
    publish: async (rendered) => {
      const publications: Publication[] = [{ kind: 'text', action: 'created' }];
      if (outDirectory === undefined) return publications;
      await mkdir(outDirectory, { recursive: true });
      const files = {
        [`${pipeline}.md`]: `${rendered.comment}\n`,
        [`${pipeline}.txt`]: rendered.text,
        'report.json': `${JSON.stringify(rendered.report, null, 2)}\n`,
        ...(rendered.review === undefined
          ? {}
          : { [`${pipeline}.sarif`]: writeSarif({ findings: rendered.review.findings, version: VERSION }) }),
      };
      for (const [name, content] of Object.entries(files)) {
        const path = join(outDirectory, name);
        await writeFile(path, content);
        publications.push({ kind: 'file', action: 'created', path });
      }
      return publications;
    },
  };
}

/** A file at the head on the remote's web pages, which are laid out as GitHub's. */
function linkToHead(options: {
  webUrl: string;
  headSha: string;
  path: string;
  lines?: NonNullable<Parameters<LinkTo>[1]>;
}): string {
  const { webUrl, headSha: sha, ...place } = options;
  const { origin, pathname } = new URL(webUrl);
  const [repo = '', ...owner] = pathname.slice(1).split('/').reverse();
  return fileUrl({ serverUrl: origin, owner: owner.reverse().join('/'), repo, sha, ...place });
}
