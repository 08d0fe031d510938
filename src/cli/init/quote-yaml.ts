/** Begins like nothing else in YAML, and has nothing in it that ends or begins something. */
const PLAIN = /^[A-Za-z/][\w/.@-]*$/;
/** Words that are no text. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text of one line as YAML: as it is where that is safe, else in single quotes. */
export function quoteYaml(text: string): string {
  return PLAIN.test(text) && !WORDS.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
