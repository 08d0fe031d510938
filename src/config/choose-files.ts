import type { DefaultsConfig } from './config-schema.ts';

/** Which files a pipeline looks at (patterns in gitignore syntax), and how many items it may make of them. */
export interface FileChoice {
  paths: string[];
  ignore: string[];
  maxItems?: number | undefined;
}

/**
 * What somebody asked for, with the repository's defaults where they say nothing: their paths take the place of the
 * defaults, what they ignore comes behind them and so can take something back. Pure.
 */
export function chooseFiles(
  asked: FileChoice,
  { paths, ignore, 'max-items': most }: DefaultsConfig,
): { paths: string[]; ignore: string[]; maxItems?: number } {
  const maxItems = asked.maxItems ?? most;
  return {
    paths: asked.paths.length > 0 ? asked.paths : paths,
    ignore: [...ignore, ...asked.ignore],
    ...(maxItems === undefined ? {} : { maxItems }),
  };
}
