import { Avatar, Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useId, useState } from 'react';
import type { CandidatesPage, ListedCandidate } from '../../../contract/candidates.ts';
import { candidates } from '../../../contract/candidates.ts';
import type { Me } from '../../../contract/me.ts';
import { useRead } from '../../api/use-read.ts';
import { BackButton } from '../../components/back-button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { CandidateStatus } from './candidate-status.tsx';
import { placeWords } from './candidate-words.ts';
import { NewCandidateForm } from './details-form.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface AllCandidatesProps {
  readonly me: Me;
  readonly takesFocus: boolean;
}

/** Those who may join, those who did, and those who do not. */
export function AllCandidates({ me, takesFocus }: AllCandidatesProps) {
  const say = useSay();
  const query = useRead(candidates, {});
  const [isAdding, setIsAdding] = useState(false);
  const mayAdd = (query.data?.units.length ?? 0) > 0;
  const add = (
    <Button appearance="primary" icon={<Add20Regular />} onClick={() => setIsAdding(true)}>
      {say('candidates.add')}
    </Button>
  );
  return (
    <>
      {me.views.includes('people') ? (
        <BackButton label={say('candidates.back.people')} to={{ page: 'people' }} />
      ) : (
        me.views.includes('team') && <BackButton label={say('candidates.back.team')} to={{ page: 'team' }} />
      )}
      <PageHeading
        text={say('candidates.title')}
        note={say('candidates.note')}
        takesFocus={takesFocus}
        action={mayAdd && add}
      />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row']} />}>
        {(page) => (
          <>
            {page.candidates.length === 0 && (
              <EmptyState text={say(mayAdd ? 'candidates.none' : 'candidates.none-here')} />
            )}
            {(['open', 'started', 'not-starting'] as const).map((state) => (
              <CandidateList
                key={state}
                title={say(`candidates.${state}`)}
                listed={page.candidates.filter((each) => each.state === state)}
                today={page.today}
              />
            ))}
            {isAdding && <AddDesk me={me} page={page} onClose={() => setIsAdding(false)} />}
          </>
        )}
      </Reading>
    </>
  );
}

interface AddDeskProps {
  readonly me: Me;
  readonly page: CandidatesPage;
  readonly onClose: () => void;
}

function AddDesk({ me, page, onClose }: AddDeskProps) {
  const say = useSay();
  const tell = useTell();
  const titleId = useId();
  return (
    <SideDrawer title={<span id={titleId}>{say('candidates.add')}</span>} onClose={onClose}>
      <NewCandidateForm
        me={me}
        units={page.units}
        today={page.today}
        labelledBy={titleId}
        onSaved={() => {
          onClose();
          tell({ words: say('candidate.saved.added') });
        }}
        onClose={onClose}
      />
    </SideDrawer>
  );
}

interface CandidateListProps {
  readonly title: string;
  readonly listed: readonly ListedCandidate[];
  readonly today: string;
}

function CandidateList({ title, listed, today }: CandidateListProps) {
  const say = useSay();
  const go = useNavigation();
  if (listed.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="plain-list">
        {listed.map((candidate) => {
          const { key, displayName, state } = candidate;
          const words = say(state === 'open' ? 'candidates.go-on' : 'candidates.open-one');
          return (
            <ItemRow
              key={key}
              icon={<Avatar name={displayName} color="colorful" idForColor={key} aria-hidden />}
              title={displayName}
              status={<CandidateStatus candidate={candidate} today={today} />}
              lines={linesOf(candidate, say)}
              action={
                <Button
                  aria-label={say('candidates.about', { words, name: displayName })}
                  onClick={() => go({ page: 'candidates', candidateKey: key })}
                >
                  {words}
                </Button>
              }
            />
          );
        })}
      </ul>
    </Card>
  );
}

const linesOf = (candidate: ListedCandidate, say: Say): readonly string[] => [
  placeWords(candidate, say),
  say('candidate.interviewed', { name: candidate.interviewerName }),
  ...(candidate.state === 'open'
    ? [
        say('candidate.progress', {
          answered: candidate.answered,
          asked: candidate.asked,
          verified: candidate.verified,
        }),
      ]
    : []),
  ...(candidate.state === 'started' && candidate.startedOn !== null
    ? [
        say('candidate.started-as', {
          name: candidate.person?.displayName ?? '',
          date: say.date(candidate.startedOn),
        }),
      ]
    : []),
  ...(candidate.keptUntil === null
    ? []
    : [say('candidate.kept-until', { date: say.date(candidate.keptUntil) })]),
];
