import { attachComments } from '../docs/attach-comments.ts';
import type { Found, Scope } from '../scope.ts';

/**
 * Makes one of a prototype and its definition, and of a method's declaration and its definition outside of the class: functions
 * keep the definition, methods the declaration; the doc comment is the one that is there.
 */
export function mergeDeclarations(found: Found[], scope: Scope): Found[] {
  const types = new Map<string, Found>();
  collectTypes(found, types);
  const placed = found
    .filter((each) => !place(each, types, scope))
    .map((each) => mergeMembers(each, types, scope));
  return mergePrototypes(placed, scope);
}

function mergeMembers(each: Found, types: Map<string, Found>, scope: Scope): Found {
  if (each.kind !== 'namespace') return each;
  const members = each.members
    .filter((member) => !place(member, types, scope))
    .map((member) => mergeMembers(member, types, scope));
  // Not a copy: methods are put into types by reference.
  each.members = mergePrototypes(members, scope);
  return each;
}

function collectTypes(found: Found[], types: Map<string, Found>): void {
  for (const each of found) {
    if (!['class', 'struct', 'namespace'].includes(each.kind)) continue;
    if (!types.has(each.name)) types.set(each.name, each);
    collectTypes(each.members, types);
  }
}

/** Whether a definition found its type. */
function place(each: Found, types: Map<string, Found>, scope: Scope): boolean {
  const type = each.owner === undefined ? undefined : types.get(each.owner);
  if (type === undefined) return false;
  const declared = type.members.find(
    (member) => CALLABLE.includes(member.kind) && keyOf(member) === keyOf(each),
  );
  if (declared === undefined) type.members.push({ ...each, owner: undefined });
  else inheritDoc(declared, each, scope);
  return true;
}

function mergePrototypes(found: Found[], scope: Scope): Found[] {
  const definitions = new Map(found.filter(isDefinition).map((each) => [keyOf(each), each]));
  return found.filter((each) => {
    const definition = each.prototype ? definitions.get(keyOf(each)) : undefined;
    if (definition === undefined) return true;
    inheritDoc(definition, each, scope);
    return false;
  });
}

const isDefinition = (each: Found) => !each.prototype && CALLABLE.includes(each.kind);
const CALLABLE = ['function', 'method', 'constructor'];

/** Name and parameter types: what tells overloads apart. */
function keyOf(each: Found): string {
  return `${each.name}(${each.parameters.map(({ type }) => type ?? '').join()})`;
}

function inheritDoc(heir: Found, from: Found, scope: Scope): void {
  if (heir.inner !== undefined || attachComments(scope, heir.start, 0).comment !== '') return;
  const { comment } = attachComments(scope, from.start, 0);
  if (comment !== '') heir.inner = comment;
}
