import type { Route } from './context.ts';

/** The route for a method and an encoded path, with its decoded parameters; undefined when there is none. */
export function matchRoute(
  routes: Route[],
  method: string,
  path: string,
): { route: Route; parameters: Record<string, string> } | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  const segments = path.split('/').filter(Boolean);
  for (const route of routes) {
    if (route.method !== wanted) continue;
    const parameters = matchPattern(route.pattern.split('/').filter(Boolean), segments);
    if (parameters) return { route, parameters };
  }
  return undefined;
}

function matchPattern(pattern: string[], segments: string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  const tail = pattern.at(-1)?.endsWith('*}') ?? false;
  if (tail ? segments.length < pattern.length - 1 : segments.length !== pattern.length) return undefined;
  for (const [index, part] of pattern.entries()) {
    if (part.endsWith('*}')) {
      parameters[part.slice(1, -2)] = segments.slice(index).map(decode).join('/');
    } else if (part.startsWith('{')) {
      parameters[part.slice(1, -1)] = decode(segments[index] ?? '');
    } else if (part !== segments[index]) return undefined;
  }
  return parameters;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
