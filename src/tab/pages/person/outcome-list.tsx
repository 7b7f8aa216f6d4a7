import type { OutcomeView } from '../../../contract/standing.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { ItemRow } from '../../components/item/item-row.tsx';
import { KindIcon } from '../../components/item/kind-icon.tsx';
import { dueWords } from '../../components/due-words.ts';
import { StatusWord } from '../../components/status-word.tsx';
import type { OnWhy } from './why-of.tsx';
import { WhyOf } from './why-of.tsx';
import { useSay } from './words.ts';

interface OutcomeListProps {
  readonly outcomes: readonly OutcomeView[];
  readonly onWhy: OnWhy;
}

/** Requirements of one person, each a step from its proof. */
export function OutcomeList({ outcomes, onWhy }: OutcomeListProps) {
  return (
    <ul className="plain-list">
      {outcomes.map((outcome) => (
        <Outcome key={`${outcome.policy?.id} ${outcome.requirement}`} outcome={outcome} onWhy={onWhy} />
      ))}
    </ul>
  );
}

function Outcome({ outcome, onWhy }: { readonly outcome: OutcomeView; readonly onWhy: OnWhy }) {
  const say = useSay();
  const title = titleUnder(outcome.title, outcome.policy);
  const when = dueWords(outcome, say);
  // An amount that is missing is said; what only repeats the day is not.
  const next = outcome.unit !== null || when === undefined ? outcome.next : null;
  return (
    <ItemRow
      icon={<KindIcon kind={outcome.kind} />}
      title={title}
      status={
        <StatusWord shown={outcome.shown} label={outcome.statusLabel} isLater={outcome.need === 'later'} />
      }
      lines={[...(when === undefined ? [] : [when]), ...(next === null ? [] : [next])]}
      more={<WhyOf outcome={outcome} onWhy={onWhy} />}
    />
  );
}
