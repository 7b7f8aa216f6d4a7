import { eventEvaluations } from '../../../contract/evaluations.ts';
import { useRead } from '../../api/use-read.ts';
import type { EventEvaluations } from '../../../contract/evaluations.ts';
import { promiseOf } from '../../../domain/access/readers.ts';
import { useId } from 'react';
import { Card } from '../../components/card.tsx';
import { StatusBar, StatusPatterns } from '../../components/charts/status-bar.tsx';
import { Person } from '../../components/person.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useSay } from './words.ts';

/** What people answered about one event: how many, how often each rating, and each answer with its name. */
export function EvaluationAnswers({ eventKey }: { readonly eventKey: string }) {
  const say = useSay();
  const query = useRead(eventEvaluations, { eventKey });
  return (
    <Card title={say('answers.title')}>
      <Reading query={query} skeleton={<Skeleton blocks={['line', 'row']} />}>
        {(evaluations) => <Answers evaluations={evaluations} />}
      </Reading>
    </Card>
  );
}

function Answers({
  evaluations: { attended, ratings, answers },
}: {
  readonly evaluations: EventEvaluations;
}) {
  const say = useSay();
  const patternId = useId().replaceAll(':', '');
  return (
    <>
      <p>{say('answers.count', { answered: answers.length, attended })}</p>
      {answers.length > 0 && (
        <>
          <StatusPatterns id={patternId} />
          <ul className="bars bars--ratings" aria-label={say('answers.ratings')}>
            {ratings.map(({ id, label, count }) => (
              <li key={id} className="bars__row">
                <span className="bars__name">{label}</span>
                <span className="bars__figure">
                  {say('answers.rating', { count, percent: Math.round((100 * count) / answers.length) })}
                </span>
                <StatusBar
                  parts={[{ tone: 'plain', people: count }]}
                  whole={answers.length}
                  patternId={patternId}
                />
              </li>
            ))}
          </ul>
          <Disclosure summary={say('answers.show')}>
            <p className="quiet">{say('answers.told', { promise: promiseOf('evaluation', say) })}</p>
            <ul className="plain-list">
              {answers.map((each) => (
                <li key={each.oid} className="row">
                  <Answer answer={each} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </>
  );
}

function Answer({ answer }: { readonly answer: EventEvaluations['answers'][number] }) {
  const say = useSay();
  const { oid, displayName, tag, rating, answers, answeredOn, changedOn } = answer;
  const date = say.date(answeredOn);
  return (
    <div>
      <Person oid={oid} displayName={displayName} tag={tag} />
      <p>{rating}</p>
      {answers.map(({ question, answers: given }) => (
        <div key={question}>
          <p className="quiet">{question}</p>
          {given.map((said) => (
            <p key={said} className="own-words">
              {said}
            </p>
          ))}
        </div>
      ))}
      <p className="quiet">
        {changedOn === null
          ? say('answers.answered', { date })
          : say('answers.changed', { date, changed: say.date(changedOn) })}
      </p>
    </div>
  );
}
