/** A column of a list, as stored. */
export interface Column {
  readonly id: string;
  /** Internal name: never changes, whatever the display name does. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly columnGroup: string;
  readonly defaultValue: string | undefined;
  readonly kind: ColumnKind;
}

/** Graph gives each as a facet of the column definition (Graph docs: columnDefinition). */
export type ColumnKind =
  | { readonly facet: 'text'; readonly maxLength: number }
  /** Several lines; cannot be indexed (learn: "Manage large lists and libraries"). */
  | { readonly facet: 'note'; readonly textType: 'plain' | 'richText'; readonly linesForEditing: number }
  | {
      readonly facet: 'number';
      readonly minimum: number;
      readonly maximum: number;
      readonly decimalPlaces: string;
    }
  | { readonly facet: 'dateTime'; readonly format: 'dateOnly' | 'dateTime' }
  | { readonly facet: 'boolean' }
  | {
      readonly facet: 'choice';
      readonly choices: readonly string[];
      readonly allowTextEntry: boolean;
      readonly displayAs: 'dropDownMenu' | 'radioButtons';
    }
  | { readonly facet: 'counter' }
  | { readonly facet: 'personOrGroup' }
  | { readonly facet: 'computed' };

export const isIndexable = ({ kind }: Column): boolean => kind.facet !== 'note' && kind.facet !== 'computed';

/** The limit of a SharePoint list (learn: "Manage large lists and libraries"). */
export const mostIndexes = 20;

/** Single-line text (SharePoint Embedded docs: container metadata). */
export const longestText = 255;
/** Multi-line text (SharePoint Embedded docs: container metadata). */
export const longestNote = 63_999;
