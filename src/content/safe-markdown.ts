/**
 * Markdown that cannot act: no HTML, images, definitions or footnotes. Text is still to be escaped when written. Links are only in
 * text for pages, where the rules on links let their targets through.
 */
export type SafeInline =
  | { type: 'text'; value: string }
  | { type: 'code'; value: string }
  | { type: 'break' }
  | { type: 'link'; url: string; children: SafeInline[] }
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
