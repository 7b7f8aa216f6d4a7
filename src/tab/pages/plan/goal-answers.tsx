import { Link } from '@fluentui/react-components';
import type { PlannedGoalView } from '../../../contract/plans.ts';
import { chatAddress } from '../../components/chat-address.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

/** Training to come that fits a goal, and who can put somebody on it; where there is none, what would bring some. */
export function GoalAnswers({ goal, isOwn }: { readonly goal: PlannedGoalView; readonly isOwn: boolean }) {
  const say = useSay();
  if (goal.state !== 'open' && goal.state !== 'suggested') return null;
  if (goal.events.length === 0)
    return goal.answeredBy.length > 0 ? null : <p className="quiet">{nothingYet(goal, isOwn, say)}</p>;
  return (
    <>
      <p>{say('goal.training')}</p>
      <ul className="goal-training">
        {goal.events.map((event) => (
          <li key={event.key}>
            {whenOf(event, say)}{' '}
            <span className="quiet">
              {event.fits.map((fit) => say(`goal.training.fits.${fit}`)).join(' · ')}
            </span>{' '}
            <WhoPutsOn event={event} />
          </li>
        ))}
      </ul>
    </>
  );
}

const whenOf = ({ title, heldOn, starts, venue }: PlannedGoalView['events'][number], say: Say): string =>
  say('goal.training.when', { title, date: say.date(heldOn), starts, venue });

/** Nobody can find training for a goal that says nothing of what it is for. */
const nothingYet = (
  { priority, strand, standards, changes }: PlannedGoalView,
  isOwn: boolean,
  say: Say,
): string =>
  isOwn && changes.includes('edit') && priority === null && strand === null && standards.length === 0
    ? say('goal.training.say-what-for')
    : say('goal.training.none');

function WhoPutsOn({ event }: { readonly event: PlannedGoalView['events'][number] }) {
  const say = useSay();
  const { title, coordinatorName: name, coordinatorSignInName: signInName } = event;
  if (name === '') return <span className="quiet">{say('goal.training.ask-coordinator')}</span>;
  const words = say('goal.training.ask', { name });
  if (signInName === '') return <span className="quiet">{words}</span>;
  return (
    <Link
      href={chatAddress([signInName])}
      target="_blank"
      rel="noreferrer"
      aria-label={say('goal.do.about', { words, title })}
    >
      {words}
    </Link>
  );
}
