import { decodeText } from '../content/decode-text.ts';
import { MAX_TEXT_BYTES } from '../content/file-tree.ts';
import type { GitHubClient } from './create-client.ts';
import { gitBlobId } from './git-blob-id.ts';
import type { RepositoryPlace } from './repository-place.ts';

/** Blobs and their bytes in one request; a blob of unknown size counts as a small page. */
const BATCH_BLOBS = 50;
const BATCH_BYTES = 2 * 1024 * 1024;
const ASSUMED_BYTES = 20_000;

interface BlobNode {
  byteSize?: number;
  isBinary?: boolean | null;
  isTruncated?: boolean;
  text?: string | null;
}

interface BlobsOptions extends RepositoryPlace {
  client: GitHubClient;
  blobs: string[];
  /** Bytes, as far as known. */
  sizes: ReadonlyMap<string, number>;
}

/**
 * Texts by object id over the API, some dozens to a GraphQL request; what GraphQL cuts or takes for binary is asked for
 * alone. A text counts only when its object id is the one that was asked for, since GraphQL converts other encodings.
 * Left out: what is no id, unknown, over MAX_TEXT_BYTES or no text (decodeText). Throws GitHubError.
 */
export async function readRemoteBlobs(options: BlobsOptions): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const blobs = options.blobs.filter((blob) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(blob));
  for (const batch of cutBatches({ ...options, blobs })) {
    const nodes = await askBatch({ ...options, blobs: batch });
    for (const [index, blob] of batch.entries()) {
      const node = nodes[index];
      if (!node || (node.byteSize ?? 0) > MAX_TEXT_BYTES) continue;
      const bytes = exactBytes({ node, blob }) ?? (await readBytes({ ...options, blob }));
      const text = decodeText(bytes);
      if (text !== undefined) texts.set(blob, text);
    }
  }
  return texts;
}

function* cutBatches({ blobs, sizes }: BlobsOptions): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    const size = sizes.get(blob) ?? ASSUMED_BYTES;
    if (batch.length > 0 && (batch.length === BATCH_BLOBS || bytes + size > BATCH_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(blob);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

async function askBatch(options: BlobsOptions): Promise<(BlobNode | null | undefined)[]> {
  const { client, owner, repo, blobs } = options;
  const fields = blobs.map(
    (blob, index) =>
      `b${index}: object(oid: "${blob}") { ... on Blob { byteSize isBinary isTruncated text } }`,
  );
  const answer = await client.query<{ repository: Record<string, BlobNode | null> | null }>({
    document: `query GlossBlobs($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
    }`,
    variables: { owner, repo },
    subject: `files of ${owner}/${repo}`,
    permission: 'contents: read',
  });
  return blobs.map((_, index) => answer.repository?.[`b${index}`]);
}

function exactBytes({ node, blob }: { node: BlobNode; blob: string }): Uint8Array | undefined {
  if (typeof node.text !== 'string' || node.isTruncated === true) return undefined;
  const bytes = Buffer.from(node.text);
  return gitBlobId(bytes, { like: blob }) === blob ? bytes : undefined;
}

async function readBytes(options: BlobsOptions & { blob: string }): Promise<Uint8Array> {
  const { client, owner, repo, blob } = options;
  const answer = await client.request<{ content: string }>({
    route: 'GET /repos/{owner}/{repo}/git/blobs/{blob}',
    parameters: { owner, repo, blob },
    subject: `a file of ${owner}/${repo}`,
    permission: 'contents: read',
  });
  return Buffer.from(answer.content, 'base64');
}
