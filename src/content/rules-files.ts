/** Files at the top of a repository that say what is not read; see toRepositoryRules. Apart from it, since it is cheap to load. */
export const RULES_FILES = ['.glossignore', '.gitattributes'] as const;
