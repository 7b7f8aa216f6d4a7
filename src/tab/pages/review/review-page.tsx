import { useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import { reviews } from '../../../contract/reviews.ts';
import { useRead } from '../../api/use-read.ts';
import type { ReviewPage as ReviewPageData } from '../../../contract/reviews.ts';
import { Card } from '../../components/card.tsx';
import { LastYearCards } from '../../components/last-year-card.tsx';
import { LoggedCard } from '../../components/logged-card.tsx';
import { OutcomeItem } from '../../components/outcome-item.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { Reading } from '../../components/reading.tsx';
import { PlanButton } from '../../components/plan-button.tsx';
import { RecordButton } from '../../components/record-button.tsx';
import { StandingOnButton } from '../../components/standing-on-button.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { BackFromReview } from './back-from-review.tsx';
import { HeldReviews, TakenBackReviews } from './held-reviews.tsx';
import { MeetingsCard } from './meetings-card.tsx';
import { ReviewersCard } from './reviewers-card.tsx';
import { ReviewDesk } from './review-desk.tsx';
import type { Step } from './step.ts';
import { RECORDING } from './step.ts';
import { useSay } from './words.ts';

interface ReviewPageProps {
  readonly me: Pick<Me, 'oid'>;
  readonly oid: string;
  readonly takesFocus: boolean;
}

/** One person's reviews: what the policy asks for, what was held, and a form for the next. */
export function ReviewPage({ me, oid, takesFocus }: ReviewPageProps) {
  const say = useSay();
  const query = useRead(reviews, { oid });
  return (
    <>
      <BackFromReview me={me} oid={oid} />
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'row']} />}>
        {(page) => (
          <>
            <PageHeading
              text={say('review.title', { name: page.person.displayName })}
              note={<PersonTag tag={page.person.tag} />}
              picture={<PersonPicture {...page.person} />}
              takesFocus={takesFocus}
            />
            <div className="row__actions">
              <PlanButton oid={oid} name={page.person.displayName} />
              <RecordButton oid={oid} name={page.person.displayName} />
              <StandingOnButton oid={oid} name={page.person.displayName} />
            </div>
            <Reviews page={page} recordedBy={me.oid} />
          </>
        )}
      </Reading>
    </>
  );
}

function Reviews({ page, recordedBy }: { readonly page: ReviewPageData; readonly recordedBy: string }) {
  const say = useSay();
  const [step, setStep] = useState<Step>(RECORDING);
  return (
    <div className="review-grid">
      <Card title={say('review.asked')}>
        {page.outcomes.length === 0 && <p>{say('review.nothing-asked')}</p>}
        <ul className="plain-list">
          {page.outcomes.map((outcome) => (
            <OutcomeItem
              key={`${outcome.policy?.id} ${outcome.requirement}`}
              outcome={outcome}
              oid={page.person.oid}
              namesPolicy
            />
          ))}
        </ul>
      </Card>
      <ReviewDesk page={page} recordedBy={recordedBy} step={step} onStep={setStep} />
      <MeetingsCard oid={page.person.oid} />
      <ReviewersCard page={page} />
      {page.person.oid !== recordedBy && <LoggedCard oid={page.person.oid} />}
      <LastYearCards lastYears={page.lastYears} oid={page.person.oid} />
      <HeldReviews
        held={page.held}
        onCorrect={(review) => setStep({ does: 'correct', review })}
        onTakeBack={(review) => setStep({ does: 'take-back', review })}
      />
      <TakenBackReviews takenBack={page.takenBack} onAgain={(review) => setStep({ does: 'again', review })} />
    </div>
  );
}
