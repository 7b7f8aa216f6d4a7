import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { lineField } from '../../fields/text.ts';
import { HELD_OR_WORKING_TOWARDS, held, workingTowards } from '../held-or-working-towards.ts';
import { hasRuleOf, namesIn } from '../policy-names.ts';

/** A professional status that somebody holds or works towards. */
export const professionalStatus: EntryKind = {
  name: 'professional-status',
  permission: 'credential.record',
  mayBeBrought: true,
  messages: catalogue(
    {
      'entry.professional-status': 'Professional status',
      'entry.professional-status.for': 'Such as QTLS: held, or being worked towards with a target date.',
      'entry.professional-status.about': 'Which status?',
      'entry.professional-status.about.hint': 'Choose one that the policy names, or type another.',
      'entry.professional-status.state': 'Is it held?',
      'entry.professional-status.datedOn': 'Awarded on',
      'entry.professional-status.targetOn': 'To be achieved by',
    },
    {
      'entry.professional-status': 'Statws proffesiynol',
      'entry.professional-status.for':
        'Fel QTLS: wedi’i ennill, neu’n gweithio tuag ato gyda dyddiad targed.',
      'entry.professional-status.about': 'Pa statws?',
      'entry.professional-status.about.hint': 'Dewiswch un y mae’r polisi’n ei enwi, neu teipiwch un arall.',
      'entry.professional-status.state': 'A yw wedi’i ennill?',
      'entry.professional-status.datedOn': 'Dyfarnwyd ar',
      'entry.professional-status.targetOn': 'I’w gyflawni erbyn',
    },
  ),
  isOffered: ({ policy }) => hasRuleOf(policy, 'professional-status'),
  fields: ({ policy, today }) => [
    lineField('about', 100, {
      suggestions: namesIn(policy, 'professional-status').map((name) => ({ id: name, label: name })),
    }),
    choiceField('state', HELD_OR_WORKING_TOWARDS),
    dayField('datedOn', { latest: today, isRequired: false, onlyWhen: held }),
    dayField('targetOn', { isRequired: false, onlyWhen: workingTowards }),
  ],
  contributions: (entry) => {
    const { key, about, state, datedOn, targetOn } = entry;
    if (about === '' || (state !== 'held' && state !== 'working-towards')) return NOTHING;
    return evidenceOf({
      type: 'professional-status',
      id: key,
      name: about,
      status: state,
      awardedOn: datedOn ?? null,
      targetDate: targetOn ?? null,
      recordedOn: recordedOn(entry),
    });
  },
};
