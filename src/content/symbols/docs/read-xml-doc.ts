import { dedent, trimLines } from './clean-comment.ts';
import { unescapeHtml } from './convert-inline.ts';
import { fence } from './fence.ts';
import { emptyDoc, joinWords, type ParsedDoc, thrown } from './parsed-doc.ts';

const ELEMENT =
  /<(summary|remarks|returns|value|example|param|typeparam|exception|seealso)\b([^>]*?)(?:\/>|>([\s\S]{0,8000}?)<\/\1>)/g;

/** Reads a cleaned comment in C#'s XML. Text outside of its elements counts as the summary. */
export function readXmlDoc(text: string): ParsedDoc {
  if (!text.includes('<')) return emptyDoc(text);
  const parsed = emptyDoc();
  const parts: string[] = [];
  for (const [, name = '', attributes = '', content = ''] of text.matchAll(ELEMENT)) {
    const target = /(?:name|cref)="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const words = convert(content);
    if (name === 'param') parsed.parameters.push({ name: target, description: joinWords(words) });
    else if (name === 'returns') parsed.returns = { description: joinWords(words) };
    else if (name === 'exception') parsed.throws.push(thrown(shortReference(target), joinWords(words)));
    else if (name === 'typeparam')
      parts.push(words === '' ? '' : `Type parameter \`${target}\`: ${joinWords(words)}`);
    else if (name === 'example')
      parts.push(`**Example**\n\n${words.includes('```') ? words : fence(words, 'csharp')}`);
    else if (name === 'seealso')
      parts.push(target === '' ? '' : `**See also:** \`${shortReference(target)}\``);
    else parts.push(words);
  }
  const outside = convert(text.replaceAll(ELEMENT, '').replaceAll(/<\/?\w[^>]*>/g, ''));
  parsed.doc = trimLines(
    [outside, ...parts]
      .filter((part) => part !== '')
      .join('\n\n')
      .split('\n'),
  );
  return parsed;
}

function convert(xml: string): string {
  const converted = xml
    .replaceAll(/<code\b[^>]*>([\s\S]{0,4000}?)<\/code>/g, (_, code: string) => {
      if (!code.includes('\n') && code.length < 60) return `\`${code.trim()}\``;
      return `\n\n${fence(trimLines(dedent(code.split('\n'))), 'csharp')}\n\n`;
    })
    .replaceAll(/<c>([^<]*)<\/c>/g, '`$1`')
    .replaceAll(
      /<(?:see|seealso)\s+(?:cref|langword)="([^"]*)"\s*(?:\/>|>[^<]*<\/\w+>)/g,
      (_, target: string) => {
        return `\`${shortReference(target)}\``;
      },
    )
    .replaceAll(/<see\s+href="(https?:[^"]*)"\s*>([^<]*)<\/see>/g, '[$2]($1)')
    .replaceAll(/<(?:paramref|typeparamref)\s+name="([^"]*)"\s*\/>/g, '`$1`')
    .replaceAll(/<para>\s*/g, '\n\n')
    .replaceAll(/\s*<\/para>/g, '')
    .replaceAll(/\s*<item>\s*/g, '\n- ')
    .replaceAll(/<\/?(?:list|item|description|term|listheader|inheritdoc)\b[^>]*>/g, '');
  return trimLines(
    unescapeHtml(converted)
      .split('\n')
      .map((line) => line.trimEnd()),
  );
}

/** `T:System.Collections.List{T}` as people write it. */
function shortReference(reference: string): string {
  return reference
    .replace(/^[A-Z]:/, '')
    .replaceAll('{', '<')
    .replaceAll('}', '>');
}
