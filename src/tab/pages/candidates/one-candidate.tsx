import { Avatar, Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CandidatePage, ClaimedCredentialView } from '../../../contract/candidates.ts';
import { answerCandidate, candidate as readCandidate, LONGEST_ANSWER } from '../../../contract/candidates.ts';
import type { Me } from '../../../contract/me.ts';
import { textField } from '../../../domain/fields/text.ts';
import { UNDER_A_FORM, useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import type { Stored } from '../../components/autosave/edits.ts';
import { answerId } from '../../components/autosave/edits.ts';
import type { AutosavedTexts } from '../../components/autosave/use-autosaved-texts.ts';
import { useAutosavedTexts } from '../../components/autosave/use-autosaved-texts.ts';
import { BackButton } from '../../components/back-button.tsx';
import { Card } from '../../components/card.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { AnsweredField } from './answered-field.tsx';
import { CandidateStatus } from './candidate-status.tsx';
import { placeWords } from './candidate-words.ts';
import { ClosedCard, ClosingMenu } from './closing.tsx';
import { CredentialItem } from './credential-item.tsx';
import { CandidateForm } from './details-form.tsx';
import { NeedsCard } from './needs-card.tsx';
import { StartedCard, StartForm } from './start.tsx';
import { useSay } from './words.ts';

interface OneCandidateProps {
  readonly me: Me;
  readonly candidateKey: string;
  readonly takesFocus: boolean;
}

/** One candidate: answered while they are open, read once they started or were closed. */
export function OneCandidate({ me, candidateKey, takesFocus }: OneCandidateProps) {
  const say = useSay();
  const query = useRead(readCandidate, { candidateKey }, UNDER_A_FORM);
  return (
    <>
      <BackButton label={say('candidate.back')} to={{ page: 'candidates' }} />
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'card']} />}>
        {(page) => <Shown me={me} page={page} takesFocus={takesFocus} />}
      </Reading>
    </>
  );
}

interface OfPage {
  readonly me: Me;
  readonly page: CandidatePage;
}

function Shown({ me, page, takesFocus }: OfPage & { readonly takesFocus: boolean }) {
  const say = useSay();
  const tell = useTell();
  const titleId = useId();
  const [edited, setEdited] = useState<CandidatePage>();
  return (
    <>
      <PageHeading
        text={page.displayName}
        note={placeWords(page, say)}
        picture={
          <Avatar size={48} name={page.displayName} color="colorful" idForColor={page.key} aria-hidden />
        }
        takesFocus={takesFocus}
        action={<ClosingMenu page={page} onEdit={() => setEdited(page)} />}
      />
      <p>
        <CandidateStatus candidate={page} today={page.today} />{' '}
        <span className="quiet">
          {say('candidate.interviewed', { name: page.interviewerName })}
          {page.email !== '' && ` · ${page.email}`}
        </span>
      </p>
      {page.may.change ? (
        <OpenCandidate key={page.key} me={me} page={page} />
      ) : (
        <>
          {page.state === 'started' && <StartedCard page={page} />}
          {page.state === 'not-starting' && <ClosedCard page={page} />}
          <Analysis page={page} answers={undefined} problemOf={() => undefined} />
        </>
      )}
      {edited && (
        <SideDrawer
          title={<span id={titleId}>{say('candidate.edit')}</span>}
          onClose={() => setEdited(undefined)}
        >
          <CandidateForm
            me={me}
            before={edited}
            page={page}
            labelledBy={titleId}
            onSaved={() => {
              setEdited(undefined);
              tell({ words: say('candidate.saved.changed') });
            }}
            onClose={() => setEdited(undefined)}
          />
        </SideDrawer>
      )}
    </>
  );
}

const NOTES = 'notes';
const NEED_FIELDS = ['text', 'why', 'strand', 'by'];
/** What is chosen is saved at once, what is typed once its last letter is there. */
const CHOSEN = new Set(['claim', 'state', 'sort', 'grade', 'strand']);

const storedIn = ({ credentials, needs, notes }: CandidatePage): Stored => {
  const texts = [
    ...credentials.flatMap(({ code, fields, texts: said }) =>
      ['claim', ...fields.map(({ column }) => column)].map(
        (of) => [answerId(of, code), said[of] ?? ''] as const,
      ),
    ),
    ...needs.flatMap(({ code, texts: said }) =>
      NEED_FIELDS.map((of) => [answerId(of, code), said[of] ?? ''] as const),
    ),
    [answerId('text', NOTES), notes] as const,
  ];
  return Object.fromEntries(texts);
};

function OpenCandidate({ me, page }: OfPage) {
  const say = useSay();
  const titleId = useId();
  const answers = useAutosavedTexts({
    page,
    stored: storedIn(page),
    draftKey: `candidate.${me.oid}.${page.key}.analysis`,
    longest: LONGEST_ANSWER,
    isTyped: (of: string) => !CHOSEN.has(of),
    mutation: useWrite(answerCandidate, { candidateKey: page.key }),
  });
  const [wantsToStart, setWantsToStart] = useState(false);
  const [isStarting, setIsStarting] = useState(false);
  const problemOf = (of: string, code: string) =>
    wantsToStart ? page.problems.find(({ answer }) => answer === answerId(of, code))?.message : undefined;
  const start = () => {
    const [first] = page.problems;
    setWantsToStart(true);
    if (first) document.getElementById(first.answer)?.focus();
    else setIsStarting(true);
  };
  return (
    <>
      <div className="assess-bar">
        <NotSaved failure={answers.failure} isSaving={answers.isSaving} onRetry={answers.retry} />
        <div className="assess-bar__row">
          <div className="assess-bar__progress">
            <label htmlFor="candidate-progress">
              {say('candidate.progress', {
                answered: page.answered,
                asked: page.asked,
                verified: page.verified,
              })}
            </label>
            <progress id="candidate-progress" max={Math.max(page.asked, 1)} value={page.answered} />
          </div>
          <p className="quiet" role="status">
            {answers.isSaving && say('answer.saving')}
            {!answers.isSaving && answers.isDirty && say('answer.unsaved')}
            {answers.wasSaved && say('answer.saved')}
          </p>
          {page.may.start ? (
            <Button appearance="primary" disabledFocusable={answers.isDirty} onClick={start}>
              {say('candidate.start')}
            </Button>
          ) : (
            <p className="quiet">{say('candidate.start.others')}</p>
          )}
        </div>
        <p className="field__problem" role="alert">
          {wantsToStart &&
            page.problems.length > 0 &&
            say('candidate.problems', { count: page.problems.length })}
        </p>
      </div>
      <Analysis page={page} answers={answers} problemOf={problemOf} />
      {isStarting && (
        <SideDrawer
          title={<span id={titleId}>{say('candidate.start')}</span>}
          onClose={() => setIsStarting(false)}
        >
          <StartForm me={me} page={page} labelledBy={titleId} onClose={() => setIsStarting(false)} />
        </SideDrawer>
      )}
    </>
  );
}

const KINDS = ['qualification', 'membership', 'professional-status'] as const;

interface AnalysisProps {
  readonly page: CandidatePage;
  readonly answers: AutosavedTexts | undefined;
  readonly problemOf: (of: string, code: string) => string | undefined;
}

function Analysis({ page, answers, problemOf }: AnalysisProps) {
  const say = useSay();
  return (
    <>
      {page.credentials.length === 0 && (
        <Card title={say('candidate.credentials')}>
          <p>{say('candidate.credentials.none')}</p>
        </Card>
      )}
      {KINDS.map((kind) => (
        <CredentialsCard
          key={kind}
          title={say(`candidate.kind.${kind}`)}
          credentials={page.credentials.filter((each) => each.kind === kind)}
          page={page}
          answers={answers}
          problemOf={problemOf}
        />
      ))}
      <NeedsCard page={page} answers={answers} problemOf={problemOf} />
      <Card title={say('candidate.notes')}>
        <p className="quiet">{say('candidate.notes.note')}</p>
        {answers ? (
          <AnsweredField
            code={NOTES}
            field={{ ...textField('text', LONGEST_ANSWER), label: say('candidate.notes') }}
            answers={answers}
            today={page.today}
            problem={problemOf('text', NOTES)}
          />
        ) : (
          <p className="own-words">{page.notes === '' ? say('answer.nothing') : page.notes}</p>
        )}
      </Card>
    </>
  );
}

interface CredentialsCardProps extends AnalysisProps {
  readonly title: string;
  readonly credentials: readonly ClaimedCredentialView[];
}

function CredentialsCard({ title, credentials, ...analysis }: CredentialsCardProps) {
  if (credentials.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="plain-list">
        {credentials.map((credential) => (
          <CredentialItem key={credential.code} credential={credential} {...analysis} />
        ))}
      </ul>
    </Card>
  );
}
