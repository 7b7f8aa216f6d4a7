import type { MeetingPage } from '../../../contract/meetings.ts';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { WhatWasSaid } from './what-was-said.tsx';
import { useSay } from './words.ts';

/** What was said in other reviews since the last of this kind, to be taken into this one. */
export function SaidSince({ page }: { readonly page: MeetingPage }) {
  const say = useSay();
  return (
    <Card title={say('meeting.said-since')}>
      {page.saidSince.map(({ key, kindLabel, heldOn, reviewerWords, said }) => (
        <Disclosure key={key} summary={say('meeting.said-at', { kind: kindLabel, date: say.date(heldOn) })}>
          {reviewerWords !== '' && <WhatWasSaid title={say('meeting.words.reviewer')} text={reviewerWords} />}
          {said.map(({ title, text }) => (
            <WhatWasSaid key={title} title={title} text={text} />
          ))}
          {said.length === 0 && reviewerWords === '' && <p>{say('meeting.said-nothing')}</p>}
        </Disclosure>
      ))}
    </Card>
  );
}
