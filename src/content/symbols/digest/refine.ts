import type { Language } from '../source-outline.ts';
import type { SyntaxNode } from '../syntax-node.ts';
import { refinePython } from './refine-python.ts';
import { refineScript } from './refine-script.ts';
import { isNumber, isTrailingComma } from './tokens.ts';

/** A part of what is hashed: a node that is still to be printed, or words. */
export type Item = SyntaxNode | string;

export interface Items {
  list: Item[];
  /** The node itself is not printed: only its children. */
  bare?: boolean;
}

/** What of a node's children (comments are gone already) counts, and how: without what formatters change. */
export type Refine = (node: SyntaxNode, children: SyntaxNode[], text: string) => Items;

/** The refinement for a language. */
export function refinerOf(language: Language): Refine {
  if (language === 'typescript' || language === 'tsx' || language === 'javascript') return refineScript;
  if (language === 'python') return refinePython;
  return REFINERS[language];
}

const REFINERS: Record<Exclude<Language, 'typescript' | 'tsx' | 'javascript' | 'python'>, Refine> = {
  go: refineGo,
  rust: plain({ commaStays: /^(?:token_tree|tuple_)/ }),
  java: plain({}),
  csharp: plain({}),
  c: refineC,
  cpp: refineC,
  php: plain({}),
  ruby: plain({ commaStays: /^block_parameters$/, dropped: /^;$/ }),
  bash: refineBash,
};

/** Without trailing commas, except where they mean something, and without other tokens that only end lines. */
function plain(options: { commaStays?: RegExp; dropped?: RegExp }): Refine {
  const { commaStays, dropped } = options;
  return (node, children, text) => ({
    list: children.flatMap((child, at): Item[] => {
      if (child.children.length > 0) return [child];
      if (child.type === ',' && isTrailingComma(children, at) && commaStays?.test(node.type) !== true)
        return [];
      if (!child.named && dropped?.test(child.type) === true) return [];
      return isNumber(child) ? [text.slice(child.start, child.end).toLowerCase()] : [child];
    }),
  });
}

const plainGo = plain({ dropped: /^(?:;|\n)$/ });

/** gofmt sorts imports. The parts of a `for` are told apart by their place, once their semicolons are gone. */
function refineGo(node: SyntaxNode, children: SyntaxNode[], text: string): Items {
  if (node.type === 'import_spec_list') {
    const specs = children.filter(({ named }) => named).map(({ start, end }) => text.slice(start, end));
    return { list: specs.map((spec) => spec.replaceAll(/\s+/g, ' ')).sort() };
  }
  const items = plainGo(node, children, text);
  if (node.type !== 'for_clause') return items;
  return {
    list: items.list.flatMap((item) => (typeof item === 'string' ? [item] : [`${item.field ?? ''}:`, item])),
  };
}

const plainBash = plain({ dropped: /^(?:;|\n)$/ });

/** In a string the grammar counts the space before a variable to the variable. */
function refineBash(node: SyntaxNode, children: SyntaxNode[], text: string): Items {
  const items = plainBash(node, children, text);
  if (node.type !== 'string') return items;
  return {
    list: items.list.flatMap((item) => {
      const space = typeof item === 'string' ? '' : /^\s*/.exec(text.slice(item.start, item.end))?.[0];
      return space ? [space, item] : [item];
    }),
  };
}

const plainC = plain({ commaStays: /^argument_list$/ });

/** The text of a macro is one leaf, with the line ends and comments in it. */
function refineC(node: SyntaxNode, children: SyntaxNode[], text: string): Items {
  const items = plainC(node, children, text);
  if (!node.type.startsWith('preproc_')) return items;
  return {
    list: items.list.flatMap((item): Item[] => {
      if (typeof item === 'string' || item.children.length > 0) return [item];
      if (item.type !== 'preproc_arg') return item.type === '\n' ? [] : [item];
      const bare = text
        .slice(item.start, item.end)
        .replaceAll(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '$1');
      return [bare.replaceAll(/\\?\s+/g, ' ').trim()];
    }),
  };
}
