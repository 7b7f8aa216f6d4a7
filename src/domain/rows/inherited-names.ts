/** Names that every object has without being given them: as a field of what somebody sent they are lost, or worse. */
const INHERITED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a name may not be that of a field. */
export const isInheritedName = (name: string): boolean => INHERITED.has(name);

/** Where such names stand in a value parsed from JSON, as paths: `answers.__proto__`. Empty where there are none. */
export function inheritedNamesIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const open: { readonly path: string; readonly value: unknown }[] = [{ path: '', value }];
  for (let each = open.pop(); each; each = open.pop()) {
    if (typeof each.value !== 'object' || each.value === null) continue;
    for (const [name, inside] of Object.entries(each.value)) {
      const path = each.path === '' ? name : `${each.path}.${name}`;
      if (isInheritedName(name)) found.push(path);
      else open.push({ path: path.slice(0, LONGEST_PATH), value: inside });
    }
  }
  return found;
}

const LONGEST_PATH = 200;
