import type { Policy } from '../policies/policy.ts';
import { entryKinds } from '../record-entries/index.ts';
import { BROUGHT_ARCHIVE, CHECK, WITHDRAWAL } from '../record-entries/record-entry.ts';

/** A column of evidence or of events that holds an id, and the ids that mean something there. */
export interface ChoiceColumn {
  readonly list: 'activities' | 'recordEntries' | 'reviews' | 'evaluations' | 'events';
  readonly column: string;
  readonly choices: readonly string[];
  /** Asked of rows alone that hold this in another column. */
  readonly onlyWhen?: { readonly column: string; readonly is: string } | undefined;
}

const idsOf = (lists: readonly (readonly { readonly id: string }[])[]): readonly string[] => [
  ...new Set(lists.flat().map(({ id }) => id)),
];

/**
 * What rows may hold where policies name the choices. A row may be of a time under another unit or an earlier version, so
 * every policy is given, each in all its versions.
 */
export function choiceColumns(policies: readonly Policy[]): readonly ChoiceColumn[] {
  const activityTypes = idsOf(policies.map((policy) => policy.activityTypes));
  const trainingItems = idsOf(policies.map((policy) => policy.trainingItems));
  const reviewKinds = idsOf(policies.map((policy) => policy.reviewKinds));
  const about = (kind: string, choices: readonly string[]): ChoiceColumn => ({
    list: 'recordEntries',
    column: 'EntryAbout',
    choices,
    onlyWhen: { column: 'EntryKind', is: kind },
  });
  return [
    { list: 'activities', column: 'ActivityType', choices: activityTypes },
    {
      list: 'recordEntries',
      column: 'EntryKind',
      choices: [...entryKinds.map(({ name }) => name), WITHDRAWAL, CHECK, BROUGHT_ARCHIVE],
    },
    about('training', trainingItems),
    about('observation', idsOf(policies.map((policy) => policy.observationKinds))),
    about('reviewer', reviewKinds),
    about('employment-period', idsOf(policies.map((policy) => policy.roles))),
    { list: 'reviews', column: 'ReviewKind', choices: reviewKinds },
    {
      list: 'evaluations',
      column: 'EvaluationForm',
      choices: idsOf(policies.map((policy) => policy.evaluationForms)),
    },
    { list: 'events', column: 'ActivityType', choices: activityTypes },
    { list: 'events', column: 'TrainingItem', choices: trainingItems },
  ];
}
