import manifest from '../package.json' with { type: 'json' };

/** The version of Gloss that runs, as its package says. */
export const VERSION: string = manifest.version;
