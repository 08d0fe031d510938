import type { LanguageRules } from '../scope.ts';
import type { Language } from '../source-outline.ts';
import { bash } from './bash.ts';
import { cFamily } from './c-family.ts';
import { csharp } from './csharp.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { script } from './script.ts';

const RULES: Record<Language, LanguageRules> = {
  typescript: script,
  tsx: script,
  javascript: script,
  python,
  go,
  rust,
  java,
  csharp,
  c: cFamily,
  cpp: cFamily,
  php,
  ruby,
  bash,
};

/** How declarations of a language are read. */
export function rulesOf(language: Language): LanguageRules {
  return RULES[language];
}
