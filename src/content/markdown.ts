/** Markdown that we write around text that others wrote. */
export { codeSpan } from './code-span.ts';
export { cutMarkdown } from './cut-markdown.ts';
export { escapeMarkdown } from './escape-markdown.ts';
export { markdownLink } from './markdown-link.ts';
