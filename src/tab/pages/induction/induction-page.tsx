import type { InductionPage as InductionReply } from '../../../contract/induction.ts';
import { induction } from '../../../contract/induction.ts';
import type { Me } from '../../../contract/me.ts';
import { useRead } from '../../api/use-read.ts';
import { BackToPerson } from '../../components/back-to-person.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { Reading } from '../../components/reading.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { StepRow } from './step-row.tsx';
import { useSay } from './words.ts';

interface InductionPageProps {
  readonly me: Me;
  readonly oid: string;
  readonly takesFocus: boolean;
}

/** What somebody new meets first, in the policy's order: by when, what comes before it, and how far they are. */
export function InductionPage({ me, oid, takesFocus }: InductionPageProps) {
  const query = useRead(induction, { oid });
  return (
    <>
      <BackToPerson me={me} oid={oid} name={query.data?.person.displayName ?? ''} />
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'row', 'row', 'row']} />}>
        {(page) => <Induction page={page} me={me} takesFocus={takesFocus} />}
      </Reading>
    </>
  );
}

interface InductionProps {
  readonly page: InductionReply;
  readonly me: Me;
  readonly takesFocus: boolean;
}

function Induction({ page, me, takesFocus }: InductionProps) {
  const say = useSay();
  const { person, inductions } = page;
  const isOwn = person.oid === me.oid;
  const steps = inductions.flatMap((each) => each.steps);
  const done = steps.filter(({ state }) => state === 'done').length;
  const late = steps.filter(({ state }) => state === 'late').length;
  return (
    <>
      <PageHeading
        text={isOwn ? say('induction.own') : say('induction.of', { name: person.displayName })}
        takesFocus={takesFocus}
        {...(isOwn
          ? { note: say('induction.since', { date: say.date(page.startedOn) }) }
          : { note: <PersonTag tag={person.tag} />, picture: <PersonPicture {...person} /> })}
      />
      {!isOwn && <p className="quiet">{say('induction.since', { date: say.date(page.startedOn) })}</p>}
      {steps.length === 0 && <EmptyState text={say('induction.none')} />}
      {steps.length > 0 && (
        <div className="card assess-bar__row">
          <div className="assess-bar__progress">
            <label htmlFor="induction-progress">
              {say('induction.progress', { done, total: steps.length })}
            </label>
            <progress id="induction-progress" max={steps.length} value={done} />
          </div>
          {late > 0 && <p className="quiet">{say('induction.late', { count: late })}</p>}
          <RouteLink to={{ page: 'plan', oid: person.oid }}>{say('induction.plan')}</RouteLink>
        </div>
      )}
      {inductions.map((each) => (
        <Card key={each.policyId} title={each.title}>
          <ol className="plain-list">
            {each.steps.map((step) => (
              <StepRow key={step.outcome.requirement} step={step} page={page} isOwn={isOwn} />
            ))}
          </ol>
        </Card>
      ))}
    </>
  );
}
