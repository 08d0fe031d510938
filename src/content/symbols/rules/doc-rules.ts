import type { DocRules } from '../scope.ts';

const isBlockDoc = (comment: string) => /^\/\*\*(?!\/)/.test(comment);

/** JSDoc, TSDoc, PHPDoc. A plain block comment at the top of a file may describe it, too. */
export const cleanTagged: DocRules = {
  style: 'tags',
  isDoc: isBlockDoc,
  isFileDoc: (comment) => comment.startsWith('/*'),
};

/** Javadoc: what stands before `package` is a licence. */
export const javadoc: DocRules = { style: 'tags', isDoc: isBlockDoc, isFileDoc: isBlockDoc };

/** Doxygen, and plain comments: C has no mark that all agree on. `<` points back. */
export const doxygen: DocRules = {
  style: 'tags',
  isDoc: (comment) => !/^\/(?:\*[*!]|\/[/!])</.test(comment),
  isFileDoc: () => true,
  trailing: (comment) => /^\/(?:\*[*!]|\/[/!])</.test(comment),
};

export const xmlDocs: DocRules = {
  style: 'xml',
  isDoc: (comment) => /^\/\/\/(?!\/)|^\/\*\*(?!\/)/.test(comment),
  isFileDoc: (comment) => /^\/\/\/(?!\/)|^\/\*\*(?!\/)/.test(comment),
};

/** Go: comments that touch the declaration; behind a field or constant on its line. */
export const goDocs: DocRules = {
  style: 'markdown',
  isDoc: () => true,
  isFileDoc: () => false,
  trailing: (comment) => comment.startsWith('//'),
};

export const rustDocs: DocRules = {
  style: 'markdown',
  isDoc: (comment) => /^\/\/\/(?!\/)|^\/\*\*(?![/*])/.test(comment),
  isFileDoc: (comment) => /^\/\/!|^\/\*!/.test(comment),
};

/** Docstrings are found in the tree; `#:` documents the variable below. */
export const pythonDocs: DocRules = {
  style: 'docstring',
  isDoc: (comment) => comment.startsWith('#:'),
  isFileDoc: () => false,
};

export const rubyDocs: DocRules = {
  style: 'tags',
  isDoc: (comment) => !comment.startsWith('#!'),
  isFileDoc: (comment) => !/^#!/.test(comment),
};

export const bashDocs: DocRules = {
  style: 'markdown',
  isDoc: (comment) => !comment.startsWith('#!'),
  isFileDoc: (comment) => !/^#!\//.test(comment),
};
