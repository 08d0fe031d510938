/**
 * Inline tags and the HTML that doc comments use, as Markdown: `{@link X}`, `{@code x}`, `<p>`, `<code>`, `<pre>`, lists. Text in
 * code fences stays as it is.
 */
export function convertInline(text: string, language: string): string {
  return text
    .split(/(^[ \t]*(?:`{3,}|~{3,})[\s\S]*?^[ \t]*(?:`{3,}|~{3,})[ \t]*$)/m)
    .map((part, at) => (at % 2 === 1 ? part : convertPart(part, language)))
    .join('')
    .trim();
}

function convertPart(text: string, language: string): string {
  const linked = text.includes('{@') || language === 'ruby' ? convertLinks(text, language) : text;
  return linked.includes('<') && (language === 'java' || language === 'php')
    ? convertHtml(linked, language)
    : linked;
}

function convertLinks(text: string, language: string): string {
  const converted = text
    .replaceAll(
      /<pre>\s*\{@code\s?\n?([\s\S]{0,4000}?)\}\s*<\/pre>/g,
      (_, code: string) => `\n\n\`\`\`${language}\n${code.replace(/\s+$/, '')}\n\`\`\`\n\n`,
    )
    .replaceAll(/\{@(?:code|literal)\s+([^{}]*)\}/g, (_, code: string) => `\`${code.trim()}\``)
    .replaceAll(/\{@(?:link|linkcode|linkplain|see)\s+([^{}]*)\}/g, (_, link: string) =>
      convertLink(link, language),
    )
    .replaceAll(/\{@inheritDoc\}/gi, '');
  if (language !== 'ruby') return converted;
  return converted.replaceAll(/\{#?([\w.:#?!]+)\}/g, (_, name: string) => `\`${name}\``);
}

function convertLink(link: string, language: string): string {
  // The types in brackets belong to the name of a method: `List#add(int, Object)`.
  const [, written = '', rest = ''] = /^((?:[^\s|(]|\([^()]*\)|\()+)([\s\S]*)$/.exec(link.trim()) ?? [];
  const target = written.replaceAll(/\s+/g, ' ');
  const label = rest.trim().replace(/^\|\s*/, '');
  if (/^https?:\/\//.test(target)) return label === '' ? `<${target}>` : `[${label}](${target})`;
  const name = language === 'java' ? target.replace(/^#/, '').replace('#', '.') : target;
  return label === '' || label === target ? `\`${name}\`` : label;
}

function convertHtml(text: string, language: string): string {
  return text
    .replaceAll(
      /<pre>(?:<code>)?([\s\S]{0,4000}?)(?:<\/code>)?<\/pre>/gi,
      (_, code: string) =>
        `\n\n\`\`\`${language}\n${unescapeHtml(code).replace(/^\n/, '').trimEnd()}\n\`\`\`\n\n`,
    )
    .replaceAll(/<code>([^<]*)<\/code>/gi, (_, code: string) => `\`${unescapeHtml(code)}\``)
    .replaceAll(/<(b|strong)>([^<]*)<\/\1>/gi, '**$2**')
    .replaceAll(/<(i|em)>([^<]*)<\/\1>/gi, '*$2*')
    .replaceAll(/\s*<p>\s*/gi, '\n\n')
    .replaceAll(/<br ?\/?>/gi, '  \n')
    .replaceAll(/\s*<li>\s*/gi, '\n- ')
    .replaceAll(/\s*<\/?(?:ul|ol)>\s*/gi, '\n\n')
    .replaceAll(/\s*<\/(?:p|li)>/gi, '')
    .replaceAll(/<a\s+href="(https?:[^"]*)"[^>]*>([^<]*)<\/a>/gi, '[$2]($1)');
}

/** The five entities of XML, once. */
export function unescapeHtml(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
}
