/** Where the configuration is unless somebody says otherwise. */
export const CONFIG_FILE = '.github/gloss.yml';
