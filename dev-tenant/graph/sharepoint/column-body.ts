import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { Column, ColumnKind } from './column.ts';

/** A column as Graph shows it. */
export function columnBody(column: Column): ColumnDefinition {
  const { kind, defaultValue, ...common } = column;
  return {
    ...common,
    ...(defaultValue !== undefined && { defaultValue: { value: defaultValue } }),
    ...facet(kind),
  };
}

function facet(kind: ColumnKind): ColumnDefinition {
  switch (kind.facet) {
    case 'text':
      return {
        text: {
          allowMultipleLines: false,
          appendChangesToExistingText: false,
          linesForEditing: 0,
          maxLength: kind.maxLength,
        },
      };
    case 'note':
      return {
        text: {
          allowMultipleLines: true,
          appendChangesToExistingText: false,
          linesForEditing: kind.linesForEditing,
          textType: kind.textType === 'plain' ? 'plain' : 'richText',
        },
      };
    case 'number':
      return {
        number: {
          decimalPlaces: kind.decimalPlaces,
          displayAs: 'number',
          maximum: kind.maximum,
          minimum: kind.minimum,
        },
      };
    case 'counter':
      return { number: { decimalPlaces: 'none', displayAs: 'number' } };
    case 'dateTime':
      return { dateTime: { displayAs: 'default', format: kind.format } };
    case 'boolean':
      return { boolean: {} };
    case 'choice':
      return {
        choice: {
          allowTextEntry: kind.allowTextEntry,
          choices: [...kind.choices],
          displayAs: kind.displayAs,
        },
      };
    case 'personOrGroup':
      return {
        personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups', displayAs: '' },
      };
    case 'computed':
      return {};
  }
}
