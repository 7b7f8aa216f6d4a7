interface Named {
  readonly id: string;
  readonly label: string;
}

const labels = new WeakMap<readonly Named[], ReadonlyMap<string, string>>();

/** The words that a list of the policy has for an id; the id itself where it has none. */
export function labelOf(list: readonly Named[], id: string): string {
  let known = labels.get(list);
  if (known === undefined) {
    known = new Map(list.map((each) => [each.id, each.label]));
    labels.set(list, known);
  }
  return known.get(id) ?? id;
}
