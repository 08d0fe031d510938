const PAIRS = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Whether every bracket of a signature is closed in it, and no statement ends in it. What stands in quotes does not count. */
export function isWholeHead(signature: string): boolean {
  const open: string[] = [];
  const code = signature.replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '');
  for (const [mark] of code.matchAll(/[()[\]{};]/g)) {
    if (mark === ';') return false;
    const opening = PAIRS.get(mark);
    if (opening === undefined) open.push(mark);
    else if (open.pop() !== opening) return false;
  }
  return open.length === 0;
}
