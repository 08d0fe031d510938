/** Text that a model wrote, made safe to publish. */
export { DEFAULT_INLINE_LENGTH, sanitiseInline } from './sanitise-inline.ts';
export { MAX_MARKDOWN_LENGTH, sanitiseMarkdown } from './sanitise-markdown.ts';
