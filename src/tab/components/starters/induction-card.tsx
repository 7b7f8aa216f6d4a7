import { Button } from '@fluentui/react-components';
import { induction } from '../../../contract/induction.ts';
import { useRead } from '../../api/use-read.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { Card } from '../card.tsx';
import { useSay } from './words.ts';

/** How far somebody new is, what comes next, and the way there; nothing once all is done. */
export function InductionCard({ oid }: { readonly oid: string }) {
  const say = useSay();
  const go = useNavigation();
  const steps = useRead(induction, { oid }).data?.inductions.flatMap((each) => each.steps) ?? [];
  const left = steps.filter(({ state }) => state !== 'done');
  const [next] = left
    .filter(({ after }) => after === null)
    .toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
  if (left.length === 0) return null;
  return (
    <Card title={say('induction-card.title')}>
      <p>{say('induction-card.progress', { done: steps.length - left.length, total: steps.length })}</p>
      {next && (
        <p className="quiet">
          {next.dueOn === null
            ? say('induction-card.next', { title: next.outcome.title })
            : say('induction-card.next-by', { title: next.outcome.title, date: say.date(next.dueOn) })}
        </p>
      )}
      <div>
        <Button onClick={() => go({ page: 'induction', oid })}>{say('induction-card.open')}</Button>
      </div>
    </Card>
  );
}
