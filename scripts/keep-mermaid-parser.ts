/**
 * Cuts out of one of mermaid's modules what only draws: renderers, styles, shapes, layouts. This program parses diagrams and
 * never draws one. What nothing refers to any more, esbuild then leaves out of the bundle, with the packages behind it.
 */
export function keepMermaidParser(text: string): string {
  return RULES.reduce((rest, { where, cut }) => rest.replaceAll(where, cut), text);
}

/** The rules of `keepMermaidParser` that no module of `texts` needs: mermaid has changed, and the rules must follow. */
export function findIdleRules(texts: string[]): string[] {
  return RULES.filter(({ where }) => !texts.some((text) => text.search(where) !== -1)).map(
    ({ name }) => name,
  );
}

const RULES: { name: string; where: RegExp; cut: (found: string) => string }[] = [
  {
    name: 'what a diagram is drawn with',
    where: /^(?:var diagram = |var createFlowDiagram = .*[\s\S]{0,60}?\) => \()\{$[\s\S]*?^\}/gm,
    cut: (found) => found.replaceAll(/^ {2}(renderer|styles)\b(?:: \w+)?(?=,?$)/gm, '  $1: {}'),
  },
  {
    name: 'what a page calls to have diagrams drawn',
    where: /^var (?:mermaid|mermaidAPI) = (?:Object\.freeze\()?\{$[\s\S]*?^\}/gm,
    cut: (found) =>
      found.replaceAll(
        /^ {2}(render|init|run|contentLoaded|registerLayoutLoaders|registerIconPacks)\b(?:: \w+)?(?=,?$)/gm,
        '  $1: undefined',
      ),
  },
  { name: 'settings of renderers', where: /^ +\w+Renderer_default\.setConf\(.*\);$/gm, cut: () => '' },
  { name: 'renderers as modules', where: /^__export\(\w*Renderer\w*, \{$[\s\S]*?^\}\);$/gm, cut: () => '' },
  { name: 'layouts', where: /^registerDefaultLayoutLoaders\(\);$/gm, cut: () => '' },
  {
    name: 'what drawing loads later',
    where: /\bimport\("(?:katex|\.\/(?:elk|dagre|swimlanes|cose-bilkent|bpmnIcons|sizeCapture)-\w+\.mjs)"\)/g,
    cut: () => 'undefined',
  },
  { name: 'how shapes are drawn', where: /^ {4}handler: \w+$/gm, cut: () => '    handler: 0' },
  {
    name: 'how further shapes are drawn',
    where: /^ {2}const undocumentedShapes = \{$[\s\S]*?^ {2}\};/gm,
    cut: (found) =>
      found
        .replaceAll(/^ {4}(\w+)(,?)$/gm, '    $1: 0$2')
        .replaceAll(/^ {4}("[\w-]+"): \w+(,?)$/gm, '    $1: 0$2'),
  },
  // They keep functions and classes that nothing calls.
  { name: 'names of functions', where: /^__name\(\w+, "[^"]*"\);$/gm, cut: () => '' },
  { name: 'names of classes', where: /^ +static \{\s*__name\(this, "[^"]*"\);\s*\}$/gm, cut: () => '' },
];
