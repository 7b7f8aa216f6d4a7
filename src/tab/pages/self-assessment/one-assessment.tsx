import { Button } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { SelfAssessmentPage } from '../../../contract/self-assessments.ts';
import {
  completeSelfAssessment,
  reopenSelfAssessment,
  selfAssessment,
} from '../../../contract/self-assessments.ts';
import { asApiError } from '../../api/api-error.ts';
import { UNDER_A_FORM, useRead } from '../../api/use-read.ts';
import { useSend, useWrite } from '../../api/use-write.ts';
import { BackButton } from '../../components/back-button.tsx';
import { Card } from '../../components/card.tsx';
import { DomainsCard } from '../../components/domains/lazy-domains.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { answerId } from '../../components/autosave/edits.ts';
import { selfRatingWords } from './self-rating-words.ts';
import { StatementItem } from './statement-item.tsx';
import type { AutosavedAnswers } from './use-autosaved-answers.ts';
import { useAutosavedAnswers } from './use-autosaved-answers.ts';
import { useSay } from './words.ts';

interface OneAssessmentProps {
  readonly me: Me;
  readonly oid: string;
  readonly assessmentKey: string;
  readonly takesFocus: boolean;
}

/** One self-assessment: answered while it is open, read once it is completed, beside the one before. */
export function OneAssessment({ me, oid, assessmentKey, takesFocus }: OneAssessmentProps) {
  const say = useSay();
  const query = useRead(selfAssessment, { oid, assessmentKey }, UNDER_A_FORM);
  // The button that completed it is gone: the page begins anew for whoever pressed it.
  const [wasCompleted, setWasCompleted] = useState(false);
  return (
    <>
      <BackButton label={say('assess.back')} to={{ page: 'selfAssessment', oid }} />
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'card']} />}>
        {(page) => {
          const isOwn = page.person.oid === me.oid;
          return (
            <>
              <Heading page={page} isOwn={isOwn} takesFocus={takesFocus || wasCompleted} />
              {page.may.write ? (
                <OpenOne key={page.key} page={page} onCompleted={() => setWasCompleted(true)} />
              ) : (
                <ReadOne page={page} isOwn={isOwn} />
              )}
            </>
          );
        }}
      </Reading>
    </>
  );
}

interface OfPage {
  readonly page: SelfAssessmentPage;
}

function Heading({
  page,
  isOwn,
  takesFocus,
}: OfPage & { readonly isOwn: boolean; readonly takesFocus: boolean }) {
  const say = useSay();
  const { person } = page;
  return (
    <>
      <PageHeading
        text={isOwn ? say('assess.one') : say('assess.one.of', { name: person.displayName })}
        takesFocus={takesFocus}
        {...(isOwn
          ? { note: page.frameworkLabel }
          : { note: <PersonTag tag={person.tag} />, picture: <PersonPicture {...person} /> })}
      />
      {!isOwn && <p>{page.frameworkLabel}</p>}
      <p className="quiet">{say('assess.version', { version: page.frameworkVersion })}</p>
      {page.isOfOldVersion && <p className="quiet">{say('assess.old-version')}</p>}
    </>
  );
}

const groupsOf = ({ statements }: SelfAssessmentPage) => [...Map.groupBy(statements, ({ group }) => group)];

interface OpenOneProps extends OfPage {
  readonly onCompleted: () => void;
}

function OpenOne({ page, onCompleted }: OpenOneProps) {
  const say = useSay();
  const answers = useAutosavedAnswers(page);
  const [wantsToComplete, setWantsToComplete] = useState(false);
  return (
    <>
      <p className="quiet">{page.promise}</p>
      <CompleteBar
        page={page}
        answers={answers}
        onMissed={() => setWantsToComplete(true)}
        onCompleted={onCompleted}
      />
      {groupsOf(page).map(([group, statements]) => (
        <Card key={group} title={group || say('assess.ungrouped')}>
          <ul className="plain-list">
            {statements.map((statement) => (
              <StatementItem
                key={statement.code}
                page={page}
                statement={statement}
                answers={answers}
                isMissed={wantsToComplete}
                isOwn
              />
            ))}
          </ul>
        </Card>
      ))}
      <AskedNoMore page={page} />
    </>
  );
}

interface CompleteBarProps extends OpenOneProps {
  readonly answers: AutosavedAnswers;
  readonly onMissed: () => void;
}

function CompleteBar({ page, answers, onMissed, onCompleted }: CompleteBarProps) {
  const say = useSay();
  const tell = useTell();
  const send = useSend();
  const at = { oid: page.person.oid, assessmentKey: page.key };
  const { mutate, isPending, error } = useWrite(completeSelfAssessment, at);
  const [saysMissing, setSaysMissing] = useState(false);
  const missing = page.statements.filter(({ code }) => answers.textOf('rating', code) === '');
  const total = page.statements.length;
  const answered = total - missing.length;
  const complete = () => {
    const [first] = missing;
    setSaysMissing(first !== undefined);
    if (first) {
      onMissed();
      document.getElementById(answerId('rating', first.code))?.focus();
      return;
    }
    mutate(
      {},
      {
        onSuccess: () => {
          onCompleted();
          tell({
            words: say('assess.completed'),
            undo: {
              about: page.frameworkLabel,
              otherwise: say('assess.reopen.otherwise'),
              returnTo: answerId('rating', page.statements[0]?.code ?? ''),
              run: async () => {
                await send(reopenSelfAssessment, at, { reason: say('assess.reopen.reason') });
                return say('assess.reopened');
              },
            },
          });
        },
      },
    );
  };
  return (
    <div className="assess-bar">
      <NotSaved failure={answers.failure} isSaving={answers.isSaving} onRetry={answers.retry} />
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
      <div className="assess-bar__row">
        <div className="assess-bar__progress">
          <label htmlFor="assess-progress">{say('assess.progress', { answered, total })}</label>
          <progress id="assess-progress" max={total} value={answered} />
        </div>
        <p className="quiet" role="status">
          {answers.isSaving && say('assess.saving')}
          {!answers.isSaving && answers.isDirty && say('assess.unsaved')}
          {answers.wasSaved && say('assess.saved')}
        </p>
        <Button
          appearance="primary"
          disabledFocusable={isPending || (missing.length === 0 && answers.isDirty)}
          onClick={complete}
        >
          {say('assess.complete')}
        </Button>
      </div>
      <p className="field__problem" role="alert">
        {saysMissing && missing.length > 0 && say('assess.missing.count', { count: missing.length })}
      </p>
    </div>
  );
}

function ReadOne({ page, isOwn }: OfPage & { readonly isOwn: boolean }) {
  const say = useSay();
  const tell = useTell();
  const at = { oid: page.person.oid, assessmentKey: page.key };
  const { mutate, isPending, error } = useWrite(reopenSelfAssessment, at);
  const date = say.date(page.completedOn ?? page.startedOn);
  return (
    <>
      {page.completedOn !== null && (
        <Card title={say(page.isCounted ? 'assess.state.completed' : 'assess.state.taken-back', { date })}>
          <p>{say(page.isCounted ? 'assess.completed.on' : 'assess.completed.not-counted', { date })}</p>
          {page.may.reopen && (
            <div>
              <Button
                disabledFocusable={isPending}
                onClick={() =>
                  mutate(
                    { reason: say('assess.reopen.reason') },
                    { onSuccess: () => tell({ words: say('assess.reopened') }) },
                  )
                }
              >
                {say('assess.reopen')}
              </Button>
            </div>
          )}
          <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
        </Card>
      )}
      {page.completedOn !== null && (
        <Suspense fallback={null}>
          <DomainsCard statements={page.statements} />
        </Suspense>
      )}
      {groupsOf(page).map(([group, statements]) => (
        <Card key={group} title={group || say('assess.ungrouped')}>
          <ul className="plain-list">
            {statements.map((statement) => (
              <StatementItem
                key={statement.code}
                page={page}
                statement={statement}
                answers={undefined}
                isMissed={false}
                isOwn={isOwn}
              />
            ))}
          </ul>
        </Card>
      ))}
      <AskedNoMore page={page} />
    </>
  );
}

function AskedNoMore({ page }: OfPage) {
  const say = useSay();
  if (page.askedNoMore.length === 0) return null;
  return (
    <Card title={say('assess.no-more')}>
      <ul className="plain-list">
        {page.askedNoMore.map(({ code, label, rating, comment }) => (
          <li key={code}>
            <p>{say('assess.statement', { code, label })}</p>
            <p className="quiet">{selfRatingWords(rating, say)}</p>
            {comment !== '' && <p className="own-words">{comment}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
