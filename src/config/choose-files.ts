import type { DefaultsConfig } from './config-schema.ts';

/** Patterns that say which files a pipeline looks at, in gitignore syntax. */
export interface FileChoice {
  paths: string[];
  ignore: string[];
}

/**
 * What somebody asked for, with the repository's defaults where they say nothing: their paths take the place of the
 * defaults, what they ignore comes behind them and so can take something back. Pure.
 */
export function chooseFiles(asked: FileChoice, { paths, ignore }: DefaultsConfig): FileChoice {
  return {
    paths: asked.paths.length > 0 ? asked.paths : paths,
    ignore: [...ignore, ...asked.ignore],
  };
}
