import { useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { ObstacleView, Provision } from '../../../contract/provision.ts';
import { provision } from '../../../contract/provision.ts';
import { useRead } from '../../api/use-read.ts';
import { BackButton } from '../../components/back-button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { CriterionItem } from './criterion-item.tsx';
import { JudgementDesk } from './judgement-desk.tsx';
import type { Step } from './judgement-desk.tsx';
import { ProviderItem } from './provider-item.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface ProvisionPageProps {
  readonly me: Pick<Me, 'oid' | 'today'>;
  readonly eventKey: string;
  readonly takesFocus: boolean;
}

/** Whether one event may be offered: who provides it, and the policy's conditions one by one. */
export function ProvisionPage({ me, eventKey, takesFocus }: ProvisionPageProps) {
  const say = useSay();
  const query = useRead(provision, { eventKey });
  const [step, setStep] = useState<Step>();
  const tell = useTell();
  const close = () => setStep(undefined);
  return (
    <>
      <BackButton label={say('provision.back')} to={{ page: 'register', eventKey }} />
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'row', 'row']} />}>
        {(page) => (
          <>
            <PageHeading
              text={say('provision.title', { title: page.title })}
              note={say('provision.note', {
                date: say.date(page.heldOn),
                provider: page.provider,
                delivery: say(`provision.delivery.${page.delivery}`),
              })}
              takesFocus={takesFocus}
            />
            {page.criteria.length === 0 ? (
              <EmptyState text={say('provision.none')} />
            ) : (
              <Judged page={page} onStep={setStep} />
            )}
            {step && (
              <JudgementDesk
                key={JSON.stringify(step)}
                step={step}
                page={page}
                eventKey={eventKey}
                me={me}
                onSaved={(words) => {
                  close();
                  tell({ words });
                }}
                onClose={close}
              />
            )}
          </>
        )}
      </Reading>
    </>
  );
}

interface JudgedProps {
  readonly page: Provision;
  readonly onStep: (step: Step) => void;
}

function Judged({ page, onStep }: JudgedProps) {
  const say = useSay();
  const { criteria, obstacles, asksProvider } = page;
  const answered = criteria.filter(({ judged }) => judged !== null).length;
  return (
    <>
      {obstacles.length === 0 ? (
        <p className="notice">{say('provision.free')}</p>
      ) : (
        <div className="notice notice--warning">
          <p>
            <strong>{say('provision.open')}</strong>
          </p>
          <ul>
            {obstacles.map((each) => {
              const words = obstacleWords(each, say);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </div>
      )}
      {asksProvider && (
        <Card title={say('provider.card')}>
          <ul className="plain-list">
            <ProviderItem page={page} onStep={onStep} />
          </ul>
        </Card>
      )}
      <Card title={say('criteria.card')}>
        <p className="quiet">{say('criteria.answered', { answered, all: criteria.length })}</p>
        <ul className="plain-list">
          {criteria.map((criterion) => (
            <CriterionItem key={criterion.id} criterion={criterion} onStep={onStep} />
          ))}
        </ul>
      </Card>
    </>
  );
}

function obstacleWords(obstacle: ObstacleView, say: Say): string {
  if (obstacle.by === 'provider')
    return say(`provision.because.${obstacle.because}`, { provider: obstacle.provider });
  const { label, clause, answer } = obstacle;
  return say(`provision.because.${answer === null ? 'unanswered' : 'answered'}`, {
    label,
    section: clause.section,
    line: clause.line,
  });
}
