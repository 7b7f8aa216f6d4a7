/** A parsed `$filter` (OData 4.01 part 2, §5.1.1). */
export type Filter =
  | {
      readonly kind: 'comparison';
      readonly operator: Comparison;
      readonly path: string;
      readonly value: Literal;
    }
  | { readonly kind: 'call'; readonly name: FilterFunction; readonly path: string; readonly value: Literal }
  | { readonly kind: 'in'; readonly path: string; readonly values: readonly Literal[] }
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly operand: Filter };

export const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
export type Comparison = (typeof comparisons)[number];

export const filterFunctions = ['startswith', 'endswith', 'contains'] as const;
export type FilterFunction = (typeof filterFunctions)[number];

export type Literal =
  | { readonly type: 'string' | 'instant' | 'guid'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null'; readonly value: null };

export function filterPaths(filter: Filter): readonly string[] {
  switch (filter.kind) {
    case 'comparison':
    case 'call':
    case 'in':
      return [filter.path];
    case 'not':
      return filterPaths(filter.operand);
    case 'and':
    case 'or':
      return [...new Set([...filterPaths(filter.left), ...filterPaths(filter.right)])];
  }
}
