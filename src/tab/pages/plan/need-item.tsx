import { Button } from '@fluentui/react-components';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import type { NeedGroupView, NeedView, PlanPage } from '../../../contract/plans.ts';
import { answerNeed } from '../../../contract/plans.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { MoreButton } from '../../components/item/more-button.tsx';
import type { MoreItem } from '../../components/item/more-item.ts';
import type { OnStep } from './step.ts';
import type { Undoable } from './use-plan-undo.ts';
import { useSay } from './words.ts';

interface NeedItemProps {
  readonly need: NeedGroupView;
  readonly page: PlanPage;
  readonly onStep: OnStep;
  readonly onDone: (words: string, done?: Undoable) => void;
}

/** One need with everybody who sees it, and what the person says to each. */
export function NeedItem({ need, page, onStep, onDone }: NeedItemProps) {
  const say = useSay();
  const maySetGoal = page.may.addGoal || page.may.suggestGoal;
  const items: readonly MoreItem[] = [
    ...(page.choices.sources.length > 0
      ? [
          {
            words: say('need.do.support'),
            onChoose: () => onStep({ does: 'raise-need', supports: need }),
          },
        ]
      : []),
    ...need.sources
      .filter(({ mayWithdraw }) => mayWithdraw)
      .map((source) => ({
        words: `${say('need.do.withdraw')}: ${say(`need.source.${source.source}`)}`,
        onChoose: () => onStep({ does: 'withdraw-need', need: source }),
      })),
  ];
  return (
    <li className="item need">
      <span className="item__icon">
        <Lightbulb20Regular />
      </span>
      <div className="item__what">
        <p className="item__name">
          <span className="item__title">{need.text}</span>{' '}
          <span className={need.isTriangulated ? 'status status--good' : 'status status--plain'}>
            {say(need.isTriangulated ? 'need.triangulated' : 'need.one-side')}
          </span>
        </p>
        <ul className="plain-list need__sources">
          {need.sources.map((source) => (
            <NeedSource key={source.key} source={source} page={page} onStep={onStep} onDone={onDone} />
          ))}
        </ul>
      </div>
      <div className="item__do">
        {maySetGoal && (
          <Button
            aria-label={say('goal.do.about', { words: say('need.do.goal'), title: need.text })}
            onClick={() => onStep({ does: 'add-goal', need })}
          >
            {say('need.do.goal')}
          </Button>
        )}
        {items.length > 0 && <MoreButton id={`more-${need.key}`} about={need.text} items={items} />}
      </div>
    </li>
  );
}

interface NeedSourceProps extends Omit<NeedItemProps, 'need'> {
  readonly source: NeedView;
}

function NeedSource({ source, page, onStep, onDone }: NeedSourceProps) {
  const say = useSay();
  const answer = useWrite(answerNeed, { oid: page.person.oid, needKey: source.key });
  const send = (given: 'accepted' | null) =>
    answer.mutate(
      { version: source.version, answer: given, text: '' },
      {
        onSuccess: (after) =>
          given === null
            ? onDone(say('need.saved.unanswer'))
            : onDone(say('need.saved.accepted'), { unanswers: source, after }),
      },
    );
  const about = (words: string) => say('goal.do.about', { words, title: source.text });
  return (
    <li>
      <p>
        {say('need.raised', {
          source: say(`need.source.${source.source}`),
          date: say.date(source.raisedOn),
          name: source.raisedByName,
        })}{' '}
        {source.isRestricted && <span className="status status--plain">{say('need.restricted')}</span>}
      </p>
      <p className="own-words">{source.evidence}</p>
      {source.answer !== null && <p>{say(`need.answer.${source.answer}`, { text: source.answerText })}</p>}
      {page.may.answerNeeds && !source.mayWithdraw && (
        <div className="row__actions">
          {source.answer === null ? (
            <>
              <Button
                size="small"
                appearance="primary"
                aria-label={about(say('need.do.accept'))}
                disabledFocusable={answer.isPending}
                onClick={() => send('accepted')}
              >
                {say('need.do.accept')}
              </Button>
              <Button
                size="small"
                aria-label={about(say('need.do.dispute'))}
                onClick={() => onStep({ does: 'dispute', need: source })}
              >
                {say('need.do.dispute')}
              </Button>
            </>
          ) : (
            <Button
              size="small"
              appearance="subtle"
              aria-label={about(say('need.do.unanswer'))}
              disabledFocusable={answer.isPending}
              onClick={() => send(null)}
            >
              {say('need.do.unanswer')}
            </Button>
          )}
        </div>
      )}
      {answer.isError && <NotSaved failure={asApiError(answer.error)} isSaving={answer.isPending} />}
    </li>
  );
}
