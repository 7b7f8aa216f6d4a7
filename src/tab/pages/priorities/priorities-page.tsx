import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { PriorityPage, PriorityView, ServingEventView } from '../../../contract/plans.ts';
import { changePriority, ChangePriority, priorities } from '../../../contract/plans.ts';
import { asApiError } from '../../api/api-error.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { MoreButton } from '../../components/item/more-button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTell } from '../../components/toast/tell.ts';
import type { Step as FormStep } from './priority-form.tsx';
import { PriorityDesk, statedOf } from './priority-form.tsx';
import { PriorityHistory } from './priority-history.tsx';
import { ServedDesk } from './served-form.tsx';
import { ServingTraining } from './serving-training.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

type Step =
  | FormStep
  | { readonly does: 'history'; readonly priority: PriorityView }
  | { readonly does: 'serve'; readonly event: ServingEventView };

interface PrioritiesPageProps {
  readonly me: Me;
  readonly takesFocus: boolean;
}

/** What the organisation and its units want of people's development, and what came of it in their plans. */
export function PrioritiesPage({ me, takesFocus }: PrioritiesPageProps) {
  const say = useSay();
  const query = useRead(priorities, {});
  const [step, setStep] = useState<Step>();
  const tell = useTell();
  const add = (
    <Button appearance="primary" icon={<Add20Regular />} onClick={() => setStep({ does: 'add' })}>
      {say('priorities.add')}
    </Button>
  );
  return (
    <>
      <PageHeading
        text={say('priorities.title')}
        note={say('priorities.note')}
        takesFocus={takesFocus}
        action={query.data && add}
      />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row']} />}>
        {(page) => (
          <>
            {page.priorities.length === 0 && <EmptyState text={say('priorities.none')} />}
            <PriorityList
              title={say('priorities.now')}
              listed={page.priorities.filter(({ holdsToday }) => holdsToday)}
              page={page}
              onStep={setStep}
            />
            <PriorityList
              title={say('priorities.later')}
              listed={page.priorities.filter(({ holdsToday }) => !holdsToday)}
              page={page}
              onStep={setStep}
            />
            <ServingTraining page={page} onSay={(event) => setStep({ does: 'serve', event })} />
            {step?.does === 'serve' && (
              <ServedDesk
                event={step.event}
                page={page}
                recordedBy={me.oid}
                onSaved={(words) => {
                  setStep(undefined);
                  tell({ words });
                }}
                onClose={() => setStep(undefined)}
              />
            )}
            {step?.does === 'history' && (
              <PriorityHistory priorityKey={step.priority.key} onClose={() => setStep(undefined)} />
            )}
            {step && step.does !== 'history' && step.does !== 'serve' && (
              <PriorityDesk
                key={JSON.stringify(step)}
                step={step}
                page={page}
                recordedBy={me.oid}
                onSaved={(words) => {
                  setStep(undefined);
                  tell({ words });
                }}
                onClose={() => setStep(undefined)}
              />
            )}
          </>
        )}
      </Reading>
    </>
  );
}

interface PriorityListProps {
  readonly title: string;
  readonly listed: readonly PriorityView[];
  readonly page: PriorityPage;
  readonly onStep: (step: Step) => void;
}

function PriorityList({ title, listed, page, onStep }: PriorityListProps) {
  if (listed.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="plain-list">
        {listed.map((priority) => (
          <PriorityItem key={priority.key} priority={priority} today={page.today} onStep={onStep} />
        ))}
      </ul>
    </Card>
  );
}

interface PriorityItemProps {
  readonly priority: PriorityView;
  readonly today: string;
  readonly onStep: (step: Step) => void;
}

function PriorityItem({ priority, today, onStep }: PriorityItemProps) {
  const say = useSay();
  const tell = useTell();
  const change = useWrite(changePriority, { priorityKey: priority.key });
  const again = () =>
    change.mutate(ChangePriority.parse({ version: priority.version, ...statedOf(priority) }), {
      onSuccess: () => tell({ words: say('priority.saved.again') }),
    });
  const isEnded = priority.endedBecause !== null;
  return (
    <>
      <ItemRow
        icon={<Flag20Regular />}
        title={priority.title}
        status={<span className="status status--plain">{stateOf(priority, today, say)}</span>}
        lines={linesOf(priority, say)}
        more={
          priority.mayChange && (
            <MoreButton
              id={`more-${priority.key}`}
              about={priority.title}
              items={[
                { words: say('priority.do.edit'), onChoose: () => onStep({ does: 'edit', priority }) },
                isEnded
                  ? { words: say('priority.do.again'), onChoose: again }
                  : { words: say('priority.do.end'), onChoose: () => onStep({ does: 'end', priority }) },
                {
                  words: say('priority.history'),
                  onChoose: () => onStep({ does: 'history', priority }),
                },
              ]}
            />
          )
        }
      />
      {change.isError && (
        <li>
          <NotSaved failure={asApiError(change.error)} isSaving={change.isPending} />
        </li>
      )}
    </>
  );
}

function stateOf({ holdsToday, from, endedBecause }: PriorityView, today: string, say: Say): string {
  if (holdsToday) return say('priority.holds');
  return endedBecause === null && from > today
    ? say('priority.ahead', { date: say.date(from) })
    : say('priority.over');
}

const linesOf = (priority: PriorityView, say: Say): readonly string[] => [
  [
    priority.unitName ?? say('priority.everybody'),
    say(`priority.plan.${priority.plan}`),
    say('priority.span', { from: say.date(priority.from), to: say.date(priority.to) }),
  ].join(' · '),
  ...(priority.measure === '' ? [] : [say('priority.measure', { text: priority.measure })]),
  [
    say('priority.owner', { name: priority.ownerName }),
    priority.approvedOn === null
      ? say('priority.not-approved')
      : say('priority.approved', { name: priority.approvedBy, date: say.date(priority.approvedOn) }),
  ].join(' · '),
  ...(priority.goals ? [say('priority.goals', { ...priority.goals })] : []),
  ...(priority.endedBecause === null ? [] : [say('priority.ended', { reason: priority.endedBecause })]),
];
