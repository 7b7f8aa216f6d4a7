import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Suspense, useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { PlanPage as PlanPageData } from '../../../contract/plans.ts';
import { plan } from '../../../contract/plans.ts';
import { useRead } from '../../api/use-read.ts';
import { BackToPerson } from '../../components/back-to-person.tsx';
import { Card } from '../../components/card.tsx';
import { LatestDomains } from '../../components/domains/lazy-domains.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { Reading } from '../../components/reading.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { AgreedTargets } from './agreed-targets.tsx';
import { GoalHistory } from './goal-history.tsx';
import { GoalItem } from './goal-item.tsx';
import { NeedItem } from './need-item.tsx';
import { PlanDesk } from './plan-desk.tsx';
import type { Step } from './step.ts';
import { usePlanUndo } from './use-plan-undo.ts';
import { useSay } from './words.ts';

interface PlanPageProps {
  readonly me: Me;
  readonly oid: string;
  readonly takesFocus: boolean;
}

/** A person's needs and the goals that answer them. */
export function PlanPage({ me, oid, takesFocus }: PlanPageProps) {
  const query = useRead(plan, { oid });
  return (
    <>
      <BackToPerson me={me} oid={oid} name={query.data?.person.displayName ?? ''} />
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'card']} />}>
        {(page) => <Plan page={page} me={me} takesFocus={takesFocus} />}
      </Reading>
    </>
  );
}

const GOALS = 'plan-goals';
const isOver = ({ state }: PlanPageData['goals'][number]): boolean => state === 'done' || state === 'dropped';

interface PlanProps {
  readonly page: PlanPageData;
  readonly me: Me;
  readonly takesFocus: boolean;
}

function Plan({ page, me, takesFocus }: PlanProps) {
  const say = useSay();
  const [step, setStep] = useState<Step>();
  const { tell } = usePlanUndo(page.person.oid, GOALS);
  const { person, may, goals, needs, choices } = page;
  const isOwn = person.oid === me.oid;
  const open = goals.filter((goal) => !isOver(goal));
  const ended = goals.filter(isOver);
  const item = (goal: PlanPageData['goals'][number]) => (
    <GoalItem key={goal.key} goal={goal} page={page} onStep={setStep} onDone={tell} />
  );
  return (
    <>
      <PageHeading
        text={isOwn ? say('plan.own') : say('plan.of', { name: person.displayName })}
        takesFocus={takesFocus}
        {...(!isOwn && {
          note: <PersonTag tag={person.tag} />,
          picture: <PersonPicture {...person} />,
        })}
        action={
          (may.addGoal || may.suggestGoal) && (
            <Button
              appearance="primary"
              icon={<Add20Regular />}
              onClick={() => setStep({ does: 'add-goal' })}
            >
              {say(may.addGoal ? 'plan.add-goal' : 'plan.suggest-goal')}
            </Button>
          )
        }
      />
      <p>
        <RouteLink to={{ page: 'induction', oid: person.oid }}>{say('plan.induction')}</RouteLink>
      </p>
      <Card title={say('plan.goals')}>
        <div id={GOALS} tabIndex={-1}>
          {open.length === 0 && <p>{say(isOwn ? 'plan.goals.none' : 'plan.goals.none-of')}</p>}
          <ul className="plain-list">{open.map(item)}</ul>
        </div>
        {ended.length > 0 && (
          <Disclosure summary={say('plan.ended', { count: ended.length })}>
            <ul className="plain-list">{ended.map(item)}</ul>
          </Disclosure>
        )}
      </Card>
      {page.agreed.length > 0 && <AgreedTargets page={page} onStep={setStep} />}
      <Card
        title={say('plan.needs')}
        aside={
          choices.sources.length > 0 && (
            <Button onClick={() => setStep({ does: 'raise-need' })}>{say('plan.raise-need')}</Button>
          )
        }
      >
        {needs.length === 0 && <p>{say('plan.needs.none')}</p>}
        <ul className="plain-list">
          {needs.map((need) => (
            <NeedItem key={need.key} need={need} page={page} onStep={setStep} onDone={tell} />
          ))}
        </ul>
      </Card>
      <Suspense fallback={null}>
        <LatestDomains oid={person.oid} />
      </Suspense>
      {step?.does === 'history' && (
        <GoalHistory goal={step.goal} page={page} onClose={() => setStep(undefined)} />
      )}
      {step && step.does !== 'history' && (
        <PlanDesk
          key={JSON.stringify(step)}
          step={step}
          page={page}
          recordedBy={me.oid}
          onSaved={(...said) => {
            setStep(undefined);
            tell(...said);
          }}
          onClose={() => setStep(undefined)}
        />
      )}
    </>
  );
}
