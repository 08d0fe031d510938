import { type Finding, quote } from './finding.ts';
import type { PageParts, Piece } from './read-parts.ts';
import { standsIn } from './stands-in.ts';

/** What a writer left for later: marks such as TODO, gaps to be filled in, and sections without text. */
export function checkPlaceholders(parts: PageParts, sourceTexts: readonly string[]): Finding[] {
  const inText = parts.prose.flatMap((piece) => find(piece, IN_TEXT, sourceTexts));
  const inHtml = parts.html
    .filter(({ value }) => !value.startsWith('<!--'))
    .flatMap((piece) => find(piece, IN_HTML, sourceTexts));
  const empty = parts.headings
    .filter((heading) => heading.empty)
    .map(({ value, line }) => ({
      line,
      rule: 'placeholder' as const,
      message: `The section ${quote(value)} is empty.`,
    }));
  return [...inText, ...inHtml, ...empty];
}

const IN_HTML = [/<(?:(?:[Ii]nsert|[Yy]our|[Aa]dd|[Ff]ill)[ _-][^<>=]{1,100}|[Pp]laceholder|TODO|TBD)>/g];
const IN_TEXT = [
  // Not where somebody writes about them: `a TODO comment`, `the "TODO"`.
  /(?<!["'“(/]|\b(?:an?|the|any|each|every|all|as|no|of|or|and|with)[ \n])\b(?:TODO|TBD|FIXME|XXX|TKTK)\b(?!\w*[ \n](?:comments?|items?|lists?|notes?|marks?|entr|apps?|and|or)\b)/g,
  ...IN_HTML,
  /\[(?:placeholder|todo|tbd|insert\b[^[\]]{0,80}|your [^[\]]{0,80}|add [^[\]]{0,60} here|description|link)\\?\](?![([])/gi,
  /(?<![$\\])\{\{[^{}\n]{0,80}\}\}/g,
  /\blorem ipsum\b/gi,
  /(?:\.\.\.|…)[ \t]*\(?(?:the )?rest of\b/gi,
  /\b(?:your|some) (?:text|content|description|code|example) (?:goes )?here\b/gi,
  /\b(?:insert|add|put) (?:[\w-]+ ){1,5}here\b/gi,
  /\b(?:description|documentation|content|details|example) (?:goes here|to be (?:added|written|done))\b/gi,
];

function find({ value, line }: Piece, patterns: RegExp[], sourceTexts: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  for (const pattern of patterns) {
    for (const match of value.matchAll(pattern)) {
      if (standsIn(sourceTexts, match[0])) continue;
      const before = value.slice(0, match.index).split('\n').length - 1;
      findings.push({
        line: line + before,
        rule: 'placeholder',
        message: `${quote(match[0])} was left to be filled in.`,
      });
    }
  }
  return findings;
}
