import type { AnyList } from '../any-list.ts';
import type { ColumnDefinition } from '../column.ts';
import type { FoundList } from './site.ts';

/** One thing to do on the site. Nothing is ever deleted or given another type. */
export type ProvisioningStep =
  | { readonly kind: 'create-list'; readonly title: string; readonly columns: readonly ColumnDefinition[] }
  | {
      readonly kind: 'create-column';
      readonly title: string;
      readonly listId: string;
      readonly column: ColumnDefinition;
    }
  | {
      readonly kind: 'index-column';
      readonly title: string;
      readonly listId: string;
      readonly columnId: string;
      readonly column: ColumnDefinition;
    }
  /** The column is there and does not offer everything: what is offered besides stays. */
  | {
      readonly kind: 'offer-choices';
      readonly title: string;
      readonly listId: string;
      readonly columnId: string;
      readonly column: ColumnDefinition;
      readonly choices: readonly string[];
    }
  /** Only a person can mend it: the column is there with another type. */
  | { readonly kind: 'wrong-type'; readonly title: string; readonly column: ColumnDefinition };

type Declared = Pick<AnyList, 'title' | 'columns'>;

/** Every list has this column from its beginning, so it is never created. */
const BUILT_IN_COLUMN = 'Title';

const facetOf = (column: ColumnDefinition) => (column.text ? 'text' : column.number ? 'number' : 'choice');

function stepsFor(
  { title }: Declared,
  list: FoundList,
  column: ColumnDefinition,
): readonly ProvisioningStep[] {
  const found = list.columns.find((each) => each.name === column.name);
  const at = { title, listId: list.id, column };
  if (found === undefined) return [{ kind: 'create-column', ...at }];
  if (found.facet !== facetOf(column)) return [{ kind: 'wrong-type', title, column }];
  const isAsDeclared =
    (found.isIndexed || !column.indexed) && (found.isUnique || !column.enforceUniqueValues);
  const missing = (column.choice?.choices ?? []).filter((each) => !found.choices.includes(each));
  return [
    ...(isAsDeclared ? [] : [{ kind: 'index-column', ...at, columnId: found.id } as const]),
    ...(missing.length === 0
      ? []
      : [
          {
            kind: 'offer-choices',
            ...at,
            columnId: found.id,
            choices: [...found.choices, ...missing],
          } as const,
        ]),
  ];
}

/** What the site lacks, in the order in which to do it; nothing when it has everything. */
export function planProvisioning(
  declared: readonly Declared[],
  found: readonly FoundList[],
): readonly ProvisioningStep[] {
  return declared.flatMap((list): readonly ProvisioningStep[] => {
    const onSite = found.find((each) => each.title === list.title);
    if (!onSite) {
      const columns = list.columns.filter((column) => column.name !== BUILT_IN_COLUMN);
      return [{ kind: 'create-list', title: list.title, columns }];
    }
    return list.columns.flatMap((column) => stepsFor(list, onSite, column));
  });
}

/** A step in words, for whoever plans or applies. */
export function describeStep(step: ProvisioningStep): string {
  switch (step.kind) {
    case 'create-list':
      return `Create the list "${step.title}" with ${step.columns.length} columns.`;
    case 'create-column':
      return `Add the column ${step.column.name} to "${step.title}".`;
    case 'index-column':
      return `Index the column ${step.column.name} of "${step.title}"${step.column.enforceUniqueValues ? ' and keep it unique' : ''}.`;
    case 'offer-choices':
      return `Offer more choices in the column ${step.column.name} of "${step.title}".`;
    case 'wrong-type':
      return `The column ${step.column.name} of "${step.title}" has another type: rename or delete it by hand.`;
  }
}
