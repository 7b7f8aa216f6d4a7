import { Button } from '@fluentui/react-components';
import type { NextActionView } from '../../../contract/record.ts';
import type { OutcomeView } from '../../../contract/standing.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { askedOf } from '../../routing/requirement-in-address.ts';
import { askLink } from './ask-link.ts';
import type { Doing } from './doing.ts';
import { ReadButton } from './read-button.tsx';
import { useSay } from './words.ts';

export interface NextActionButtonProps {
  readonly action: NextActionView;
  readonly outcome: OutcomeView;
  readonly doing: Doing;
  readonly isPrimary?: boolean;
}

/** The one button that does it, or asks who can; said with what it is about, for those who hear it alone. */
export function NextActionButton({ action, outcome, doing, isPrimary = false }: NextActionButtonProps) {
  const say = useSay();
  const go = useNavigation();
  const title = titleUnder(outcome.title, outcome.policy);
  const about = (words: string) => ({
    ...(isPrimary && { appearance: 'primary' as const }),
    'aria-label': say('record.change.about', { words, title }),
    children: words,
  });
  switch (action.kind) {
    case 'answer-form':
      return (
        <Button
          {...about(say('evaluations.answer'))}
          onClick={() => go({ page: 'evaluation', eventKey: action.eventKey })}
        />
      );
    case 'assess-yourself':
      return (
        <Button
          {...about(say('due.assess'))}
          onClick={() => go({ page: 'selfAssessment', oid: doing.oid })}
        />
      );
    case 'book':
      return (
        <Button
          {...about(say(action.held === null ? 'due.book' : `due.${action.held}`))}
          onClick={() => go({ page: 'catalogue', eventKey: action.eventKey })}
        />
      );
    case 'record':
      return (
        <Button
          {...about(say('due.record'))}
          onClick={() => go({ page: 'record', oid: doing.oid, ...askedOf(outcome) })}
        />
      );
    case 'confirm-reading':
      return (
        <ReadButton
          oid={doing.oid}
          item={action.item}
          title={title}
          today={doing.today}
          button={about(say('due.have-read'))}
        />
      );
    case 'reflect':
      return (
        <Button
          {...about(say('record.add-reflection'))}
          onClick={() => doing.onReflect(action.activityKey)}
        />
      );
    case 'log-cpd':
      return <Button {...about(say('log.open'))} onClick={doing.onLog} />;
    case 'ask': {
      const [first] = action.who;
      const href = first && askLink(first, say(`ask.text.${action.about}`, { title: outcome.title }));
      if (!first || href === undefined) return null;
      const words = action.about === 'date' ? say('ask.agree-date') : say('ask.button', { name: first.name });
      return <Button as="a" href={href} target="_blank" rel="noreferrer" {...about(words)} />;
    }
  }
}
