import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { RequestsPage as Page, RequestView } from '../../../contract/requests.ts';
import { requests } from '../../../contract/requests.ts';
import { useRead } from '../../api/use-read.ts';
import { BackButton } from '../../components/back-button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { useTabNames } from '../../routing/navigation.ts';
import type { Step } from './request-desk.tsx';
import { RequestDesk } from './request-desk.tsx';
import { RequestItem } from './request-item.tsx';
import { useSay } from './words.ts';

interface RequestsPageProps {
  readonly me: Me;
  readonly takesFocus: boolean;
}

/** What waits for one’s answer, what one asked for, and what one answered. */
export function RequestsPage({ me, takesFocus }: RequestsPageProps) {
  const say = useSay();
  const tabName = useTabNames();
  const query = useRead(requests, {});
  const [step, setStep] = useState<Step>();
  return (
    <>
      <BackButton label={tabName('me')} to={{ page: 'me' }} />
      <PageHeading
        text={say('requests.title')}
        note={say('requests.note')}
        takesFocus={takesFocus}
        action={
          query.data?.choices && (
            <Button appearance="primary" icon={<Add20Regular />} onClick={() => setStep({ does: 'ask' })}>
              {say('requests.ask')}
            </Button>
          )
        }
      />
      {query.data?.mayManageBudgets && (
        <p>
          <RouteLink to={{ page: 'budgets' }}>{say('requests.budgets')}</RouteLink>
        </p>
      )}
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row']} />}>
        {(page) => <Lists page={page} me={me} step={step} onStep={setStep} />}
      </Reading>
    </>
  );
}

interface ListsProps {
  readonly page: Page;
  readonly me: Me;
  readonly step: Step | undefined;
  readonly onStep: (step: Step | undefined) => void;
}

function Lists({ page, me, step, onStep }: ListsProps) {
  const say = useSay();
  const tell = useTell();
  const onDone = (words: string) => {
    onStep(undefined);
    tell({ words });
  };
  const list = (listed: readonly RequestView[], isOwn: boolean) => (
    <ul className="plain-list">
      {listed.map((request) => (
        <RequestItem key={request.key} request={request} isOwn={isOwn} onStep={onStep} onDone={onDone} />
      ))}
    </ul>
  );
  const { waiting, mine, answered, choices } = page;
  return (
    <>
      {waiting.length > 0 && <Card title={say('requests.waiting')}>{list(waiting, false)}</Card>}
      <Card title={say('requests.mine')}>
        {mine.length === 0 && <p>{say(choices ? 'requests.none' : 'requests.not-listed')}</p>}
        {list(mine, true)}
      </Card>
      {answered.length > 0 && <Card title={say('requests.answered')}>{list(answered, false)}</Card>}
      {step && (
        <RequestDesk
          key={JSON.stringify(step)}
          step={step}
          page={page}
          recordedBy={me.oid}
          onSaved={onDone}
          onClose={() => onStep(undefined)}
        />
      )}
    </>
  );
}
