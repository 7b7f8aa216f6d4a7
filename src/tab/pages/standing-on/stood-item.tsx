import type { OutcomeView } from '../../../contract/standing.ts';
import { ItemRow } from '../../components/item/item-row.tsx';
import { KindIcon } from '../../components/item/kind-icon.tsx';
import { ClauseQuote } from '../../components/outcome-item.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { WhyButton } from '../../components/why-button.tsx';
import type { DaysInAddress } from '../../routing/days.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface StoodItemProps {
  readonly outcome: OutcomeView;
  readonly oid: string;
  readonly days: DaysInAddress;
}

/** One requirement's answer of a day, all of it open: it is read on paper too. A next step of then is nobody's now. */
export function StoodItem({ outcome, oid, days }: StoodItemProps) {
  const say = useSay();
  const when = whenOf(outcome, say);
  return (
    <ItemRow
      icon={<KindIcon kind={outcome.kind} />}
      title={outcome.title}
      status={<StatusWord shown={outcome.shown} label={outcome.statusLabel} />}
      lines={when === undefined ? [] : [when]}
      more={<WhyButton oid={oid} about={outcome} words={say('outcome.why')} days={days} />}
    >
      <p>{outcome.because}</p>
      <ClauseQuote outcome={outcome} />
    </ItemRow>
  );
}

/** The date that decided, by itself: so many days ago would be read from today. */
function whenOf({ dueOn, status, need }: OutcomeView, say: Say): string | undefined {
  if (dueOn === null) return undefined;
  if (status === 'overdue' || status === 'expired')
    return say('standing-on.since', { date: say.date(dueOn) });
  if (status === 'met' && need === 'due-soon') return say('standing-on.renew-by', { date: say.date(dueOn) });
  return status === 'due' || status === 'in-progress'
    ? say('standing-on.by', { date: say.date(dueOn) })
    : undefined;
}
