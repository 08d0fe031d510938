import type { RepositoryRules } from '../request.ts';
import type { DefaultsConfig } from './config-schema.ts';

/** Which files a pipeline looks at (patterns in gitignore syntax), and how many items it may make of them. */
export interface FileChoice {
  paths: string[];
  ignore: string[];
  maxItems?: number | undefined;
  lightModel?: string | undefined;
}

/** The same, with what else the repository says of its files. */
export interface ChosenFiles {
  paths: string[];
  ignore: string[];
  maxItems?: number;
  lightModel?: string;
  rules?: RepositoryRules;
}

/**
 * What somebody asked for, with the repository's defaults where they say nothing: their paths take the place of the
 * defaults, what they ignore comes behind them and so can take something back. `rules` are passed on where they say
 * something. Pure.
 */
export function chooseFiles(
  asked: FileChoice,
  { paths, ignore, 'max-items': most, 'light-model': light }: DefaultsConfig,
  rules: RepositoryRules = {},
): ChosenFiles {
  const maxItems = asked.maxItems ?? most;
  const lightModel = asked.lightModel ?? light;
  return {
    paths: asked.paths.length > 0 ? asked.paths : paths,
    ignore: [...ignore, ...asked.ignore],
    ...(lightModel === undefined ? {} : { lightModel }),
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
  };
}
