import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AnsweredStatementView, SelfAssessmentPage } from '../../../contract/self-assessments.ts';
import { isLow, LONGEST_COMMENT, SELF_RATINGS } from '../../../domain/self-assessments/self-assessment.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { LongTextField } from '../../components/form/field.tsx';
import { answerId } from '../../components/autosave/edits.ts';
import { MakeNeed } from './make-need.tsx';
import { selfRatingWords } from './self-rating-words.ts';
import type { AutosavedAnswers } from './use-autosaved-answers.ts';
import { useSay } from './words.ts';

interface StatementItemProps {
  readonly page: SelfAssessmentPage;
  readonly statement: AnsweredStatementView;
  /** Undefined: it is read. */
  readonly answers: AutosavedAnswers | undefined;
  /** Somebody wants to complete it, and this one lacks its answer. */
  readonly isMissed: boolean;
  readonly isOwn: boolean;
}

/** A statement with the answer of now, and beside it the one of then. */
export function StatementItem({ page, statement, answers, isMissed, isOwn }: StatementItemProps) {
  const say = useSay();
  const rating = answers?.textOf('rating', statement.code) ?? statement.rating;
  const comment = answers?.textOf('comment', statement.code) ?? statement.comment;
  const need = isOwn && (isLow(rating) || statement.isNeed) && (
    <MakeNeed page={page} statement={statement} rating={rating} comment={comment} />
  );
  return (
    <li className="assessed">
      <div className="assessed__now">
        {answers ? (
          <OpenAnswer statement={statement} answers={answers} isMissed={isMissed} need={need} />
        ) : (
          <>
            <h3>{say('assess.statement', { code: statement.code, label: statement.label })}</h3>
            <p>
              <span className="status status--plain">{selfRatingWords(statement.rating, say)}</span>
            </p>
            {statement.comment !== '' && <p className="own-words">{statement.comment}</p>}
            {need}
          </>
        )}
        {statement.activities > 0 && (
          <p className="quiet">{say('assess.activities', { count: statement.activities })}</p>
        )}
      </div>
      {page.beforeOn !== null && <Then page={page} statement={statement} on={page.beforeOn} />}
    </li>
  );
}

interface OfStatement {
  readonly statement: AnsweredStatementView;
}

interface OpenAnswerProps extends OfStatement {
  readonly answers: AutosavedAnswers;
  readonly isMissed: boolean;
  readonly need: ReactNode;
}

function OpenAnswer({ statement, answers, isMissed, need }: OpenAnswerProps) {
  const say = useSay();
  const { code } = statement;
  const comment = answers.textOf('comment', code);
  // Emptied, a comment is still being written.
  const [isCommenting, setIsCommenting] = useState(comment !== '');
  return (
    <>
      <ChipChoice
        id={answerId('rating', code)}
        label={say('assess.statement', { code, label: statement.label })}
        problem={isMissed && answers.textOf('rating', code) === '' ? say('assess.missing') : undefined}
        chips={SELF_RATINGS.map((id) => ({ id, label: say(`assess.rating.${id}`) }))}
        value={answers.textOf('rating', code)}
        onChange={(text) => answers.edit('rating', code, text)}
      />
      <Conflict of="rating" code={code} answers={answers} />
      {comment !== '' || isCommenting ? (
        <>
          <LongTextField
            id={answerId('comment', code)}
            label={say('assess.comment', { code })}
            value={comment}
            onChange={(text) => answers.edit('comment', code, text)}
            longest={LONGEST_COMMENT}
            problem={undefined}
          />
          {need}
        </>
      ) : (
        <div className="assessed__do">
          <Button
            size="small"
            appearance="subtle"
            aria-label={say('assess.comment.add.about', { code })}
            onClick={() => {
              setIsCommenting(true);
              // The field is there with the next frame.
              requestAnimationFrame(() => document.getElementById(answerId('comment', code))?.focus());
            }}
          >
            {say('assess.comment.add')}
          </Button>
          {need}
        </div>
      )}
      <Conflict of="comment" code={code} answers={answers} />
    </>
  );
}

interface ConflictProps {
  readonly of: 'rating' | 'comment';
  readonly code: string;
  readonly answers: AutosavedAnswers;
}

/** Both versions of an answer that another device changed meanwhile, for its writer to choose. */
function Conflict({ of, code, answers }: ConflictProps) {
  const say = useSay();
  const theirs = answers.theirs(of, code);
  if (theirs === undefined) return null;
  const inWords = (text: string): string => {
    if (text === '') return say('assess.conflict.empty');
    return of === 'rating' ? selfRatingWords(text, say) : text;
  };
  return (
    <div className="notice notice--warning" role="group" aria-label={say('assess.conflict')}>
      <p>{say('assess.conflict')}</p>
      <p className="own-words">{inWords(theirs)}</p>
      <div className="row__actions">
        <Button size="small" appearance="primary" onClick={() => answers.choose(of, code, true)}>
          {say('assess.conflict.mine', { text: inWords(answers.textOf(of, code)) })}
        </Button>
        <Button size="small" onClick={() => answers.choose(of, code, false)}>
          {say('assess.conflict.theirs')}
        </Button>
      </div>
    </div>
  );
}

interface ThenProps extends OfStatement {
  readonly page: SelfAssessmentPage;
  readonly on: string;
}

function Then({ statement, on }: ThenProps) {
  const say = useSay();
  const { then, moved } = statement;
  return (
    <div className="assessed__then">
      <p className="quiet">{say('assess.then', { date: say.date(on) })}</p>
      {then ? (
        <>
          <p>
            {selfRatingWords(then.rating, say)}{' '}
            {moved !== null && (
              <span className={moved === 'up' ? 'status status--good' : 'status status--plain'}>
                {say(`assess.moved.${moved}`)}
              </span>
            )}
          </p>
          {then.label !== null && <p className="quiet">{say('assess.then.label', { label: then.label })}</p>}
          {then.comment !== '' && <p className="own-words">{then.comment}</p>}
        </>
      ) : (
        <p>{say('assess.then.not-asked')}</p>
      )}
    </div>
  );
}
