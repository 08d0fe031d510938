/** Up to three blanks are still a paragraph, four are code (CommonMark 4.4). Nothing but ASCII is taken for ours. */
const COMMAND = /^ {0,3}(\/gloss(?:[ \t].*)?)$/s;

/**
 * The first line of a comment when it is addressed to us, without the blanks in front; undefined for every other text:
 * quotes, code, HTML, later lines, look-alikes, `/glossary`. Pure; says nothing about the rest of the line.
 */
export function findCommandLine(body: string): string | undefined {
  const end = body.search(/[\r\n]/);
  return COMMAND.exec(end === -1 ? body : body.slice(0, end))?.[1];
}
