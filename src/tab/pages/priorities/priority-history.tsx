import type { PriorityHistory as History } from '../../../contract/plans.ts';
import { priorityHistory } from '../../../contract/plans.ts';
import { useRead } from '../../api/use-read.ts';
import { Reading } from '../../components/reading.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface PriorityHistoryProps {
  readonly priorityKey: string;
  readonly onClose: () => void;
}

/** Who stated a priority, changed it, ended it: the last first, each with what was another. */
export function PriorityHistory({ priorityKey, onClose }: PriorityHistoryProps) {
  const say = useSay();
  const query = useRead(priorityHistory, { priorityKey });
  return (
    <SideDrawer title={say('priority.history')} onClose={onClose}>
      <Reading query={query} skeleton={<Skeleton blocks={['row', 'row']} />}>
        {({ title, steps }) => (
          <div className="history">
            <p>
              <strong>{title}</strong>
            </p>
            <ol className="plain-list">
              {steps.map((step) => (
                <Step key={`${step.on} ${step.at} ${step.did}`} step={step} />
              ))}
            </ol>
          </div>
        )}
      </Reading>
    </SideDrawer>
  );
}

type HistoryStep = History['steps'][number];

function Step({ step }: { readonly step: HistoryStep }) {
  const say = useSay();
  const { did, byName, on, at, changes } = step;
  const when = say('priority.history.when', { date: say.date(on), time: at });
  return (
    <li>
      <p>
        <strong>{say(`priority.history.${did}`)}</strong>
      </p>
      <p className="quiet">{byName === '' ? when : say('priority.history.by', { name: byName, when })}</p>
      {changes.length > 0 && (
        <dl className="entry__lines">
          {changes.map((change) => (
            <div key={change.field}>
              <dt className="quiet">{say(`priority.history.field.${change.field}`)}</dt>
              <dd className="own-words">
                {change.before !== '' && <del>{worded(change.field, change.before, say)}</del>}{' '}
                {change.after !== '' && <ins>{worded(change.field, change.after, say)}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

const DAYS: ReadonlySet<string> = new Set(['from', 'to', 'approvedOn']);

function worded(field: HistoryStep['changes'][number]['field'], value: string, say: Say): string {
  if (DAYS.has(field)) return say.date(value);
  return field === 'plan' ? (say.ifKnown(`priority.plan.${value}`) ?? value) : value;
}
