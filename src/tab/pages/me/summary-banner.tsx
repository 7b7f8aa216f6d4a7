import type { ReactNode } from 'react';
import type { PersonRecord } from '../../../contract/record.ts';
import type { OutcomeView, StandingView } from '../../../contract/standing.ts';
import { dueWords } from '../../components/due-words.ts';
import { needsWords } from '../../components/needs-words.ts';
import { OverallWord } from '../../components/overall-word.tsx';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import type { Doing } from './doing.ts';
import { actionFor, mostPressing } from './doing.ts';
import { hoursRequirement, paceOf } from './hours.ts';
import { NextActionButton } from './next-action-button.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface SummaryBannerProps {
  readonly record: PersonRecord;
  readonly doing: Doing;
  /** The button that logs CPD. */
  readonly logButton: ReactNode;
}

/** How it stands in one sentence, the worst first, and the action that mends the worst. */
export function SummaryBanner({ record, doing, logButton }: SummaryBannerProps) {
  const say = useSay();
  const { summary } = record;
  const pressing = mostPressing(record);
  const action = pressing && actionFor(doing.actions, pressing.policyId, pressing.outcome);
  return (
    <div className={`banner banner--${toneOf(record)}`}>
      <div className="banner__what">
        {summary.overall !== 'unknown' && (
          <p className="lead">
            <OverallWord overall={summary.overall} onLeave={summary.onLeave} /> {sentence(record, say)}
          </p>
        )}
        {pressing && <p>{say('banner.first', { what: whatAndWhen(pressing.outcome, say) })}</p>}
      </div>
      <div className="banner__do">
        {pressing && action && action.kind !== 'log-cpd' && (
          <NextActionButton action={action} outcome={pressing.outcome} doing={doing} isPrimary />
        )}
        {logButton}
      </div>
    </div>
  );
}

const whatAndWhen = (outcome: OutcomeView, say: Say): string =>
  [titleUnder(outcome.title, outcome.policy), dueWords(outcome, say) ?? []].flat().join(', ');

function toneOf({ summary: { overall, overdue } }: PersonRecord): string {
  if (overall !== 'action-needed') return overall;
  return overdue > 0 ? 'overdue' : overall;
}

function sentence(record: PersonRecord, say: Say): string {
  const standings = [...(record.standing ? [record.standing] : []), ...record.furtherStandings];
  const isExpired = ({ shown, need }: OutcomeView) => shown === 'expired' && need === 'overdue';
  const expired = standings.flatMap(({ outcomes }) => outcomes.filter(isExpired)).length;
  const hours = hoursWords(standings, say);
  return [needsWords({ ...record.summary, expired }, say), ...(hours === undefined ? [] : [hours])].join(
    ' · ',
  );
}

/** Of several numbers of hours, the one that is behind; none where they are among what is counted already. */
function hoursWords(standings: readonly StandingView[], say: Say): string | undefined {
  const paces = standings.flatMap((standing) => {
    const hours = hoursRequirement(standing);
    const isSaid =
      hours && hours.obligation === 'required' && hours.status !== 'paused' && isCountedLater(hours.need);
    return isSaid ? [paceOf(hours, standing).word] : [];
  });
  const worst = (['behind', 'on-pace', 'ahead', 'reached'] as const).find((word) => paces.includes(word));
  return worst && say(`banner.hours.${worst}`);
}

const isCountedLater = (need: string | null): boolean => need === null || need === 'later';
