import { Liquid } from 'liquidjs';

/** Characters of one template. */
export const MAX_TEMPLATE_LENGTH = 20_000;
/** Characters of one rendering: a collected file of 10,000 items stays below. */
export const MAX_RENDERED_LENGTH = 50_000_000;
/** What one rendering may take: ms, and units of the library's own count of what it allocates. */
const RENDER_LIMIT_MS = 2_000;
const MEMORY_LIMIT = 50_000_000;

/** They read other files; a template is whole. */
const PARTIALS = ['include', 'render', 'layout', 'block'];
/** What differs from one rendering to the next would make a known answer unknown. */
const RANDOM = ['sample'];

/**
 * Liquid (https://liquidjs.com) as far as templates of a configuration may use it: no files, no inherited properties, no
 * variable or filter that does not exist, nothing that depends on time or chance.
 */
export const language = createLanguage();

function createLanguage(): Liquid {
  const liquid = new Liquid({
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    relativeReference: false,
    templates: {},
    timezoneOffset: 0,
    parseLimit: MAX_TEMPLATE_LENGTH * 2,
    renderLimit: RENDER_LIMIT_MS,
    memoryLimit: MEMORY_LIMIT,
  });
  for (const name of PARTIALS) delete liquid.tags[name];
  for (const name of RANDOM) delete liquid.filters[name];
  for (const name of Object.keys(liquid.filters).filter((known) => known.startsWith('date'))) {
    const filter = liquid.filters[name];
    if (typeof filter !== 'function') continue;
    liquid.registerFilter(name, function (value: unknown, ...rest: unknown[]) {
      if (/^(?:now|today)$/i.test(String(value).trim())) {
        throw new Error(`'${name}' of the present time would give another text each time`);
      }
      return filter.call(this, value, ...rest);
    });
  }
  return liquid;
}
