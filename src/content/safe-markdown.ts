/** Markdown that cannot act: no HTML, images, links, definitions or footnotes. Text is still to be escaped when written. */
export type SafeInline =
  | { type: 'text'; value: string }
  | { type: 'code'; value: string }
  | { type: 'break' }
  | { type: SafeMark; children: SafeInline[] };

export type SafeMark = 'strong' | 'emphasis' | 'delete';

export type SafeBlock =
  | { type: 'paragraph'; children: SafeInline[] }
  | { type: 'heading'; depth: number; children: SafeInline[] }
  | { type: 'quote'; children: SafeBlock[] }
  | { type: 'list'; start: number | undefined; loose: boolean; items: SafeItem[] }
  | { type: 'code'; language: string; value: string }
  | { type: 'rule' }
  | { type: 'table'; align: (string | null)[]; rows: SafeInline[][][] };

export interface SafeItem {
  checked: boolean | undefined;
  children: SafeBlock[];
}
