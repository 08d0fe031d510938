/**
 * YAML front matter with these fields, each a double-quoted scalar: JSON's strings are YAML's (YAML 1.2, 7.3.1), but for
 * characters that YAML does not print (5.1), which are escaped by their number.
 */
export function frontMatter(fields: Record<string, string>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${quote(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

function quote(value: string): string {
  return JSON.stringify(value.toWellFormed().replace(/\s+/g, ' ').trim()).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
