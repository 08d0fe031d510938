import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sessions } from '../http/session.ts';
import type { Assets } from './load-assets.ts';
import { renderLogin, safeNext } from './login-page.ts';
import { readForm } from './read-form.ts';
import { redirect, sendPage } from './respond.ts';

const ATTEMPTS = 10;
const WINDOW_MS = 60_000;
const REFUSALS = {
  403: 'That form came from elsewhere. Sign in here.',
  413: 'That is too much for a token.',
  415: 'That was no form.',
};

/** The answers to `POST /login` and `POST /logout`. Attempts are limited for everybody together. */
export function createSignIn(options: { sessions: Sessions; assets: Assets; now: () => number }) {
  const { sessions, assets, now } = options;
  let attempts: number[] = [];
  const mayTry = () => {
    attempts = attempts.filter((at) => at > now() - WINDOW_MS);
    if (attempts.length >= ATTEMPTS) return false;
    attempts.push(now());
    return true;
  };
  return {
    async signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const refuse = (status: number, problem: string, next = '/') =>
        sendPage(response, { status, text: renderLogin({ assets, next, problem }) });
      const form = await readForm(request);
      if (typeof form === 'number') {
        // What is left of the body is not read.
        response.setHeader('connection', 'close');
        return refuse(form, REFUSALS[form]);
      }
      const next = safeNext(form.get('next'));
      if (!mayTry()) {
        response.setHeader('retry-after', WINDOW_MS / 1000);
        return refuse(429, 'Too many attempts. Wait a minute.', next);
      }
      if (!sessions.isToken(form.get('token') ?? '')) return refuse(401, 'That is not the token.', next);
      response.setHeader('set-cookie', sessions.start());
      redirect(response, next);
    },
    async signOut(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const form = await readForm(request);
      if (typeof form === 'number') {
        response.setHeader('connection', 'close');
        return sendPage(response, {
          status: form,
          text: renderLogin({ assets, next: '/', problem: REFUSALS[form] }),
        });
      }
      if (sessions.isKnown(request, { bearer: false })) response.setHeader('set-cookie', sessions.end());
      redirect(response, '/login');
    },
  };
}
