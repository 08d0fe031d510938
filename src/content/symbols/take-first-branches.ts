/**
 * Of `#if … #else … #endif` only the first branch: conditions may stand in the middle of anything. The others, and the conditions,
 * become spaces, so that offsets stay.
 */
export function takeFirstBranches(text: string): string {
  const others: boolean[] = [];
  // Counted, since conditions can be nested more deeply than one wants to look through for each line.
  let hidden = 0;
  const lines = text.split('\n').map((line) => {
    const directive = /^\s*#\s*(if|elif|else|endif)/.exec(line)?.[1];
    if (directive === undefined) return hidden > 0 ? ' '.repeat(line.length) : line;
    if (directive === 'if') {
      others.push(false);
    } else {
      // A text may begin within the first branch.
      const wasOther = others.pop() ?? false;
      if (wasOther) hidden -= 1;
      if (directive !== 'endif') {
        others.push(true);
        hidden += 1;
      }
    }
    return ' '.repeat(line.length);
  });
  return lines.join('\n');
}
