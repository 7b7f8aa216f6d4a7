import type { ActivityView, PersonRecord } from '../../../contract/record.ts';
import type { Renewal } from '../log-cpd/renew-field.tsx';
import { askLink } from './ask-link.ts';
import { actionFor } from './doing.ts';
import type { Say } from './words.ts';

/** Kinds of rule that one completed training answers. */
const BY_TRAINING = new Set(['recurring-training', 'named-training']);

/** What is due, or has run out, that training renews, where the person records it, or somebody is known who does. */
export const renewalsOf = (record: PersonRecord, say: Say): readonly Renewal[] =>
  [...(record.standing ? [record.standing] : []), ...record.furtherStandings].flatMap(
    ({ policyId, outcomes }) =>
      outcomes.flatMap((outcome) => {
        const isDue = outcome.need !== null && outcome.need !== 'later';
        if (!isDue || !BY_TRAINING.has(outcome.kind)) return [];
        const of = { policyId, requirement: outcome.requirement, title: outcome.title };
        if (isOwnToRecord(record, of)) return [{ ...of, hint: say('renew.record') }];
        const first = askedFor(record, policyId, outcome);
        if (!first) return [];
        const who = say('ask.record', { name: first.name, role: say(`ask.as.${first.as}`) });
        return [{ ...of, hint: `${who} ${say('renew.ask')}` }];
      }),
  );

/** The person enters the training themselves. */
export const isOwnToRecord = (
  { actions }: PersonRecord,
  { policyId, requirement }: Pick<Renewal, 'policyId' | 'requirement'>,
): boolean => actionFor(actions, policyId, { requirement })?.kind === 'record';

function askedFor({ actions }: PersonRecord, policyId: string, about: Pick<Renewal, 'requirement'>) {
  const action = actionFor(actions, policyId, about);
  return action?.kind === 'ask' && action.about === 'record' ? action.who[0] : undefined;
}

/** The way to ask for what was logged to be recorded as the training it was. */
export function askToRenew(
  record: PersonRecord,
  renewal: Renewal,
  { title, completedOn }: Pick<ActivityView, 'title' | 'completedOn'>,
  say: Say,
): { readonly words: string; readonly href: string } | undefined {
  const first = askedFor(record, renewal.policyId, renewal);
  const text = say('ask.text.renew', { title, date: say.date(completedOn), renewed: renewal.title });
  const href = first && askLink(first, text);
  return first && href !== undefined ? { words: say('ask.button', { name: first.name }), href } : undefined;
}
