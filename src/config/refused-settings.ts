import { normaliseWord } from './suggest-word.ts';

/**
 * Settings that a file of a repository may not make, and where they are made instead. Files that redirected a key's
 * destination or ran commands are how keys were stolen before (CVE-2025-59536, CVE-2026-21852).
 */
const REFUSED: [name: RegExp, why: string][] = [
  [
    /^(base|api|server|proxy)?(url|urls|uri|base|host|endpoint|endpoints|proxy)$|(base|api)url$/,
    "it decides where code and keys are sent. Use the Action's input 'base-url' or the variable GLOSS_BASE_URL",
  ],
  [
    /^keys?$|(api|access|private|secret)keys?$|(^|api|access|auth|bearer|github)tokens?$|secrets?$|password|credential/,
    "keys are never kept in a file. Use the Action's input 'api-key' or the variable GLOSS_API_KEY",
  ],
  [
    /headers?$|^authorization$|^cookies?$/,
    "they can carry keys. Gloss sends no headers but the provider's own",
  ],
  [
    /^(pre|post|before|after|on)?(commands?|run|scripts?|shell|exec|hooks?)$|^(plugins?|extends)$/,
    'Gloss runs nothing that a file names. Write a step of its own into the workflow',
  ],
  [/^(env|environment|envvars?)$/, 'the environment belongs to the workflow. Set variables there'],
];

/** Why a setting of this name is not for the file, and what to do instead; undefined when nothing speaks against it. */
export function explainRefusedSetting(key: string): string | undefined {
  const name = normaliseWord(key);
  return REFUSED.find(([pattern]) => pattern.test(name))?.[1];
}
