import type { Found } from '../scope.ts';
import type { SymbolKind } from '../source-outline.ts';

const OWNERS: SymbolKind[] = [
  'class',
  'struct',
  'enum',
  'interface',
  'trait',
  'type',
  'function',
  'namespace',
];

/** Moves declarations that name a type as their owner into that type, where the file declares it; the others stay. */
export function attachToOwners(found: Found[]): Found[] {
  const owners = new Map<string, Found>();
  const result = found.map((each) => ({ ...each, members: attachToOwners(each.members) }));
  for (const each of result) {
    if (each.owner === undefined && OWNERS.includes(each.kind) && !owners.has(each.name)) {
      owners.set(each.name, each);
    }
  }
  return result.filter((each) => {
    const owner = each.owner === undefined ? undefined : owners.get(each.owner);
    owner?.members.push({ ...each, owner: undefined });
    return owner === undefined;
  });
}
