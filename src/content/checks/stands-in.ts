/** Longer pieces are not looked for. */
const MAX_LINES = 200;

/** Whether each line of a piece of a page stands in one of these texts, so that the page only repeats what they say. */
export function standsIn(texts: readonly string[], piece: string): boolean {
  const lines = piece.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  if (said.length === 0 || said.length > MAX_LINES) return false;
  return texts.some((text) => said.every((line) => text.includes(line)));
}
