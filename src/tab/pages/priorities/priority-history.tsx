import type { PriorityHistory as History } from '../../../contract/plans.ts';
import { priorityHistory } from '../../../contract/plans.ts';
import { useRead } from '../../api/use-read.ts';
import type { WordedStep } from '../../components/history/history-steps.tsx';
import { HistorySteps } from '../../components/history/history-steps.tsx';
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
          <HistorySteps title={title} steps={steps.map((step) => wordedStep(step, say))} />
        )}
      </Reading>
    </SideDrawer>
  );
}

type HistoryStep = History['steps'][number];

function wordedStep({ did, byName, on, at, changes }: HistoryStep, say: Say): WordedStep {
  const when = say('priority.history.when', { date: say.date(on), time: at });
  return {
    key: `${on} ${at} ${did}`,
    did: say(`priority.history.${did}`),
    when: byName === '' ? when : say('priority.history.by', { name: byName, when }),
    changes: changes.map(({ field, before, after }) => ({
      field,
      label: say(`priority.history.field.${field}`),
      before: worded(field, before, say),
      after: worded(field, after, say),
    })),
  };
}

const DAYS: ReadonlySet<string> = new Set(['from', 'to', 'approvedOn']);

function worded(field: HistoryStep['changes'][number]['field'], value: string, say: Say): string {
  if (value === '') return '';
  if (DAYS.has(field)) return say.date(value);
  return field === 'plan' ? (say.ifKnown(`priority.plan.${value}`) ?? value) : value;
}
