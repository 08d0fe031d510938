import { type Content, html, type Markup } from './html.ts';
import type { Assets } from './load-assets.ts';

/** A whole document. `title` begins with what is the matter: tabs show no more. */
export function renderLayout(options: {
  assets: Assets;
  title: string;
  /** What the script may do here, as `data-…` of the body. */
  live?: Markup;
  isSignedIn: boolean;
  body: Content;
}): string {
  const { assets, title, live, isSignedIn, body } = options;
  const signOut = html`<form method="post" action="/logout"><button class="plain">Sign out</button></form>`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Gloss</title>
<link rel="icon" href="${assets.path('icon.svg')}">
<link rel="stylesheet" href="${assets.path('pages.css')}">
<script type="module" src="${assets.path('pages.js')}"></script>
</head>
<body ${live}>
<a class="skip" href="#main">Skip to content</a>
<header class="top"><a class="brand" href="/">Gloss</a><span id="live" role="status"></span>${isSignedIn && signOut}</header>
<main id="main">
${body}
</main>
</body>
</html>
`.text;
}

/** A page that only says something. */
export function renderMessage(options: { assets: Assets; title: string; text: string }): string {
  const { assets, title, text } = options;
  const body = html`<h1>${title}</h1><p>${text}</p><p><a href="/">All runs</a></p>`;
  return renderLayout({ assets, title, isSignedIn: true, body });
}
