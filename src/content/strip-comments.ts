/**
 * Removes HTML comments from a piece of HTML, in linear time. An opening without an end is removed alone: what follows it would
 * be hidden on GitHub, and shall rather be seen. `<br>` becomes a space.
 */
export function stripComments(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = html.indexOf('<!--'); start !== -1; start = html.indexOf('<!--', at)) {
    parts.push(html.slice(at, start));
    const end = html.indexOf('-->', start + 4);
    if (end === -1) {
      parts.push(html.slice(start).replaceAll('<!--', ''));
      at = html.length;
    } else {
      at = end + 3;
    }
  }
  return [...parts, html.slice(at)].join('').replace(/<br ?\/?>/gi, ' ');
}
