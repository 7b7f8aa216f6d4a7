import { Button } from '@fluentui/react-components';
import { LogActivity } from '../../contract/record.ts';
import { ApiError } from '../api/api-error.ts';
import { BrokenPage } from '../components/broken-page.tsx';
import { Card } from '../components/card.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Failure } from '../components/failure.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { WorkProgress } from '../components/work/work-progress.tsx';
import { aProblem } from '../testing/fake-api.ts';
import { WaitingBar } from '../waiting/waiting-bar.tsx';
import type { Pattern } from './pattern.ts';

const nothing = () => undefined;

const waiting = {
  id: 'form',
  by: '',
  keptAt: 0,
  draft: {},
  draftKey: '',
  refused: null,
  body: LogActivity.parse({
    formId: '0123456789abcdef',
    title: 'Captions that help everyone',
    activityType: 'webinar',
    completedOn: '2026-11-20',
    minutes: 60,
  }),
};

export const pattern: Pattern = {
  title: 'States',
  use: 'What stands where an answer should be: each says what happened, what is safe, and what to do.',
  examples: {
    'First run': () => (
      <Card title="Your record">
        <EmptyState
          text="Nothing logged this CPD year yet. Your first entry takes a few seconds."
          action={<Button>Log the first</Button>}
        />
      </Card>
    ),
    'Empty, and fine so': () => (
      <Card title="What is due">
        <EmptyState text="Nothing needs you." />
      </Card>
    ),
    'Nothing set up': () => (
      <Card title="Rules">
        <EmptyState
          text="No unit has adopted a policy yet, so nothing is asked of anybody."
          action={<Button>Choose a policy</Button>}
        />
      </Card>
    ),
    Loading: () => <Skeleton blocks={['heading', 'card', 'row']} />,
    'Work that takes a while': () => (
      <WorkProgress
        text="The people under this policy are judged again."
        done={3312}
        of={5412}
        atMilliseconds={0}
        onCancel={nothing}
      />
    ),
    'The network did not answer': () => <Failed failure="unreachable" />,
    'The answer is slow': () => <Failed failure="too-slow" />,
    'Offline, with something typed': () => (
      <WaitingBar forms={[waiting]} isSending={false} onSend={nothing} onReturn={nothing} />
    ),
    'Back online, and refused': () => (
      <WaitingBar
        forms={[{ ...waiting, refused: 'It is on the record for 20 Nov 2026 already.' }]}
        isSending={false}
        onSend={nothing}
        onReturn={nothing}
      />
    ),
    'Not open to this reader': () => (
      <Failure error={aProblem({ code: 'not-allowed', status: 403 })} onRetry={nothing} isRetrying={false} />
    ),
    'Signing in failed': () => <Failed failure="sign-in" />,
    'The page broke': () => <BrokenPage />,
  },
};

const Failed = ({ failure }: { readonly failure: ApiError['failure'] }) => (
  <Failure error={new ApiError(failure)} onRetry={nothing} isRetrying={false} />
);
