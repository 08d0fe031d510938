import { stripComments } from '../strip-comments.ts';

/** Elements that say how something looks; other names in angle brackets are words of the text: `<path>`, `Promise<T>`. */
const ELEMENTS = new Set(
  (
    'a abbr audio b blockquote body br button caption center cite code col dd del details div dl dt em font footer form frame ' +
    'h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd li main mark meta nav ol p picture pre q s samp script ' +
    'section small span strike strong style sub summary sup svg table tbody td textarea tfoot th thead tr tt u ul var video'
  ).split(' '),
);
const TAG = /<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi;

/** What is shown of a piece of HTML in a page: its text, without comments and tags. A tag of no such element is text. */
export function htmlWords(html: string): string {
  return stripComments(html).replace(TAG, (tag, name: string) => (isElement(tag, name) ? '' : tag));
}

/** A single capital alone is a type: `Box<A>`. */
function isElement(tag: string, name: string): boolean {
  return ELEMENTS.has(name.toLowerCase()) && !/^<[A-Z]>$/.test(tag);
}
