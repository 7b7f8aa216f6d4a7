import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { lineField, textField } from '../../fields/text.ts';
import { seeks } from '../policy-names.ts';

export const selfAssessmentWords = catalogue(
  {
    'entry.self-assessment': 'Self-assessment',
    'entry.self-assessment.for': 'Measuring yourself against professional standards, before a review.',
    'entry.self-assessment.about': 'Against which standards?',
    'entry.self-assessment.datedOn': 'Completed on',
    'entry.self-assessment.note': 'What it showed',
  },
  {
    'entry.self-assessment': 'Hunanasesiad',
    'entry.self-assessment.for': 'Eich mesur eich hun yn erbyn safonau proffesiynol, cyn adolygiad.',
    'entry.self-assessment.about': 'Yn erbyn pa safonau?',
    'entry.self-assessment.datedOn': 'Cwblhawyd ar',
    'entry.self-assessment.note': 'Yr hyn a ddangosodd',
  },
);

/** Somebody measured themselves against professional standards. */
export const selfAssessment: EntryKind = {
  name: 'self-assessment',
  permission: 'own-entry.record',
  messages: selfAssessmentWords,
  isOffered: ({ policy }) => policy.standardsFrameworks.length > 0 || seeks(policy, 'self-assessment'),
  fields: ({ policy, today }) => [
    policy.standardsFrameworks.length > 0
      ? choiceField('about', policy.standardsFrameworks)
      : lineField('about', 200),
    dayField('datedOn', { latest: today }),
    textField('note', 2000),
  ],
  contributions: (entry) => {
    const { key, about, datedOn } = entry;
    if (about === '' || datedOn === undefined) return NOTHING;
    return evidenceOf({
      type: 'self-assessment',
      id: key,
      standardSet: about,
      completedOn: datedOn,
      recordedOn: recordedOn(entry),
    });
  },
};
