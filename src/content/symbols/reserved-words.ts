import type { Language } from './source-outline.ts';

const SCRIPT = `break case catch class const continue debugger delete do else enum export extends false finally for
  function if import in instanceof new null return super switch this throw true try typeof var void while with`;
const C = `auto break case char const continue default do double else enum extern float for goto if int long register return
  short signed sizeof static struct switch typedef union unsigned void volatile while`;

/** Words that can name no declaration; such as are keywords in some places only are not here. */
const WORDS: Record<Language, string> = {
  typescript: SCRIPT,
  tsx: SCRIPT,
  javascript: SCRIPT,
  python: `False None True and as assert async await break class continue def del elif else except finally for from global
    if import in is lambda nonlocal not or pass raise return try while with yield`,
  go: `break case chan const continue default defer else fallthrough for func go goto if import interface map package range
    return select struct switch type var`,
  rust: `as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut
    pub ref return self Self static struct super trait true type unsafe use where while`,
  java: `abstract assert boolean break byte case catch char class const continue default do double else enum extends final
    finally float for goto if implements import instanceof int interface long native new null package private protected
    public return short static strictfp super switch synchronized this throw throws transient true false try void volatile
    while`,
  csharp: `abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
    else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock
    long namespace new null object out override params private protected public readonly ref return sbyte sealed short
    sizeof stackalloc static string struct switch throw true try typeof uint ulong unchecked unsafe ushort using virtual
    void volatile while`,
  c: C,
  cpp: C,
  // Members may be called by any word.
  php: '',
  ruby: '',
  bash: 'if then else elif fi case esac for select while until do done in function',
};

const SETS = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);

/** Whether a name is a keyword of the language, so that nothing can have it. */
export function isReservedWord(language: Language, name: string): boolean {
  return SETS.get(language)?.has(name) === true;
}
