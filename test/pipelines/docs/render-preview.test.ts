import { expect, it } from 'vitest';
import { openPreview } from '../../../src/open-preview.ts';
import { renderPreview } from '../../../src/pipelines/docs/render-preview.ts';
import { createTestClient } from '../../github/create-test-client.ts';

const preview = { digest: 'ab'.repeat(20), files: [], diff: '', modelCalls: 0, tokensIn: 0, tokensOut: 0 };
const render = (pictures: { path: string; alt: string; url?: string }[]) =>
  renderPreview({ preview: { ...preview, pictures }, expiresAt: 0 });

it.each([
  ['without pictures', [], /^(?!.*picture)/s],
  ['with one that can be seen', [{ path: 'a.png', alt: 'A "b"', url: 'https://x/a' }], /alt="A &#34;b&#34;"/],
  ['with one that cannot', [{ path: 'a.png', alt: '' }], /\n1 picture cannot be shown here/],
  [
    'with both',
    [
      { path: 'a.png', alt: '', url: 'https://x/a' },
      { path: 'b.png', alt: '' },
      { path: 'c.png', alt: '' },
    ],
    /img src="https:\/\/x\/a"[\s\S]*\n2 more pictures cannot be shown/,
  ],
])('a preview %s', (_, pictures, told) => {
  expect(render(pictures)).toMatch(told);
});

it('has no branch for a pull request from a fork', () => {
  const { client } = createTestClient({ apiUrl: 'http://127.0.0.1:9' });
  const run = {
    ...{ client, serverUrl: 'https://github.com', address: { owner: 'octo', repo: 'repo' } },
    ...{ number: 1, pipeline: 'art', onWarning: () => {} },
  };
  const open = (isCrossRepository: boolean) =>
    openPreview({ run, pullRequest: { baseName: 'main', isCrossRepository } });
  expect(open(true)).toBeUndefined();
  expect(open(false)).toBeDefined();
});
