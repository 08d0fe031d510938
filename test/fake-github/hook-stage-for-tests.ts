import { expect } from 'vitest';
import { addApp } from './app-for-tests.ts';
import { type Hook, startHook } from './hook-for-tests.ts';
import type { Limits } from './index.ts';
import { checkPayload } from './schema-for-tests.ts';
import { type Stage, setStage, TOKENS } from './stage-for-tests.ts';

export const SECRET = 'a secret';

export interface HookStage extends Stage {
  hook: Hook;
  /** Id of the App's installation. */
  installation: number;
  /** What was heard since the last time, as `event.action by login`. Every payload fits its schema. */
  hear: () => Promise<string[]>;
  /** Comments on the pull request over REST, as its repository's owner. */
  comment: (body: string) => ReturnType<Stage['send']>;
  close: () => Promise<void>;
}

/** The stage with an App whose webhook listens to comments, pull requests and pushes. */
export async function setHookStage(limits: Partial<Limits> = {}): Promise<HookStage> {
  const hook = await startHook();
  const stage = await setStage({ limits });
  const installation = addApp(stage.fake, {
    events: ['issue_comment', 'pull_request', 'push'],
    webhook: { url: hook.url, secret: SECRET },
  });
  return {
    ...stage,
    hook,
    installation,
    hear: async () => {
      await stage.fake.deliveriesDone();
      return hook.heard.splice(0).map(({ headers, payload }) => {
        const event = String(headers['x-github-event']);
        const action = payload.action === undefined ? 'event' : String(payload.action);
        expect(checkPayload(`${event}$${action}`, payload)).toEqual([]);
        expect(payload).toMatchObject({
          installation: { id: installation },
          repository: { full_name: 'octo/stage' },
        });
        return `${event}.${action} by ${(payload.sender as { login: string }).login}`;
      });
    },
    comment: (body) =>
      stage.send('/repos/octo/stage/issues/1/comments', {
        method: 'POST',
        body: JSON.stringify({ body }),
        headers: { authorization: `token ${TOKENS.owner}` },
      }),
    close: async () => {
      await hook.close();
      expect(stage.fake.errors).toEqual([]);
      await stage.fake.close();
    },
  };
}
