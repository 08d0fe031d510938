import { html } from './html.ts';
import { renderLayout } from './layout.ts';
import type { Assets } from './load-assets.ts';

/** The form. `next`: a path of ours, checked, for afterwards. */
export function renderLogin(options: { assets: Assets; next: string; problem?: string }): string {
  const { assets, next, problem } = options;
  const body = html`<form class="login" method="post" action="/login">
<h1>Sign in</h1>
${problem !== undefined && html`<p class="note bad" role="alert">${problem}</p>`}
<input type="hidden" name="next" value="${next}">
<label for="token">API token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<p class="faint">The value of <code>GLOSS_API_TOKEN</code> on the server.</p>
<button>Sign in</button>
</form>`;
  const live = html`data-live="login" data-next="${next}"`;
  return renderLayout({ assets, title: 'Sign in', live, isSignedIn: false, body });
}

/** Only pages of ours: a link may not send anybody elsewhere after signing in. */
export function safeNext(path: string | null | undefined): string {
  return path && /^\/(runs\/[\w-]{1,64})?$/.test(path) ? path : '/';
}
