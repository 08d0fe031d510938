import type { Language } from './languages.ts';
import type { Patch } from './read-patch.ts';

export interface Comment {
  text: string;
  /** True for one that documents what follows: a doc comment, a docstring, or a module's opening words. */
  documents: boolean;
  /** True when an unchanged line of the same comment follows, so that the last sentence may lack its end. */
  cut?: boolean;
}

/** One added line, as code or as the words of a comment. */
interface Read {
  words: string | undefined;
  documents: boolean;
  /** True when the line starts a comment of its own, so that it does not continue the one above. */
  opens: boolean;
}

const SLASH =
  /^\s*(?:(?<doc>\/\*\*|\/\/\/|\/\/!)|(?<open>\/\*)|(?<more>\/\/|\*(?!\/)(?=\s|$)))\s?(?<words>.*?)\s*(?:\*\/)?\s*$/;
const HASH = /^\s*#(?!!|\[|\w+\s*[<"(]|(?:if|endif|include|define|pragma)\b)\s?(?<words>.*)$/;
const DASH = /^\s*--+\s?(?<words>.*)$/;
const BLOCK = /^\s*<!--\s?(?<words>.*?)\s*(?:-->)?\s*$/;
const DOCSTRING = /^\s*[rbuf]?(?:"""|''')(?<words>.*?)(?<end>"""|''')?\s*$/i;

/** Comments in the added lines of a patch, block by block; runs of line comments are one block. */
export function findComments(options: { patch: Patch; language: Language }): Comment[] {
  const { patch, language } = options;
  const comments: Comment[] = [];
  for (const hunk of patch.hunks) {
    let open: Comment | undefined;
    let docstring = false;
    for (const { sign, text } of hunk.lines) {
      if (sign === '-') continue;
      const edge = language.comment === 'hash' ? DOCSTRING.exec(text) : undefined;
      const inside: boolean = docstring;
      if (edge) docstring = inside ? false : !edge.groups?.end;
      const read = inside || edge ? readDocstring(text) : readLine(text, language);
      if (sign === ' ' || read.words === undefined) {
        if (open && read.words !== undefined && read.words !== '') open.cut = true;
        open = undefined;
        continue;
      }
      if (!open || read.opens || open.documents !== (read.documents || open.documents)) {
        open = { text: '', documents: read.documents };
        comments.push(open);
      }
      open.text += `${read.words}\n`;
    }
  }
  return comments;
}

function readDocstring(line: string): Read {
  const opens = /^\s*[rbuf]?(?:"""|''')/i.test(line) && line.trim().length > 3;
  return { words: line.replace(/"""|'''/g, '').trim(), documents: true, opens };
}

function readLine(line: string, language: Language): Read {
  const pattern = { slash: SLASH, hash: HASH, dash: DASH, block: BLOCK, none: undefined }[language.comment];
  const groups = pattern?.exec(line)?.groups;
  if (!groups) return { words: undefined, documents: false, opens: false };
  const documents = groups.doc !== undefined;
  return { words: groups.words ?? '', documents, opens: documents && groups.doc === '/**' };
}

/** True when every changed line of the patch is a comment, blank, or inside a docstring. */
export function changesCommentsOnly(options: { patch: Patch; language: Language }): boolean {
  const { patch, language } = options;
  if (language.comment === 'none') return false;
  return patch.hunks.every((hunk) => {
    let docstring = false;
    return hunk.lines.every(({ sign, text }) => {
      const edge = language.comment === 'hash' ? DOCSTRING.exec(text) : undefined;
      const inside = docstring || (edge !== undefined && edge !== null);
      if (edge) docstring = docstring ? false : !edge.groups?.end;
      if (sign === ' ' || text.trim() === '' || inside) return true;
      return readLine(text, language).words !== undefined || /^\s*\*\/\s*$/.test(text);
    });
  });
}
