import { useId } from 'react';
import type { AskableView, NextActionView } from '../../../contract/record.ts';
import type { OutcomeView } from '../../../contract/standing.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { ItemRow } from '../../components/item/item-row.tsx';
import { KindIcon } from '../../components/item/kind-icon.tsx';
import { MoreButton } from '../../components/item/more-button.tsx';
import { dueWords } from '../../components/due-words.ts';
import { StatusWord } from '../../components/status-word.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { askLink, mailLink } from './ask-link.ts';
import type { Doing } from './doing.ts';
import { actionFor } from './doing.ts';
import { NextActionButton } from './next-action-button.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface OutcomeRowProps {
  readonly outcome: OutcomeView;
  readonly policyId: string;
  readonly doing: Doing;
}

/** One requirement: how it stands, when, who can do it where the person cannot, and the button that does it. */
export function OutcomeRow({ outcome, policyId, doing }: OutcomeRowProps) {
  const say = useSay();
  const go = useNavigation();
  const moreId = useId();
  const action = actionFor(doing.actions, policyId, outcome);
  const when = dueWords(outcome, say);
  // An amount that is missing is said; what only repeats the day or the button is not.
  const isRepeated = action?.kind === 'ask' && action.about === 'date';
  const next = (outcome.unit !== null || when === undefined) && !isRepeated ? outcome.next : null;
  const { oid } = doing;
  return (
    <ItemRow
      icon={<KindIcon kind={outcome.kind} />}
      title={outcome.title}
      status={
        <StatusWord shown={outcome.shown} label={outcome.statusLabel} isLater={outcome.need === 'later'} />
      }
      lines={[
        ...(when === undefined ? [] : [when]),
        ...(next === null ? [] : [next]),
        ...(action ? whoWords(action, say) : []),
      ]}
      action={action && <NextActionButton action={action} outcome={outcome} doing={doing} />}
      more={
        <MoreButton
          id={moreId}
          about={titleUnder(outcome.title, outcome.policy)}
          items={[
            { words: say('outcome.why'), onChoose: () => doing.onWhy(outcome, moreId) },
            ...(action?.kind === 'ask' ? waysToAsk(action, outcome, say) : []),
            { words: say('due.see-record'), onChoose: () => go({ page: 'record', oid }) },
          ]}
        />
      }
    />
  );
}

type Ask = Extract<NextActionView, { kind: 'ask' }>;

/** Who does what the person cannot do alone; that nobody is known who could, said as plainly. */
function whoWords(action: NextActionView, say: Say): readonly string[] {
  if (action.kind !== 'ask') return [];
  const [first] = action.who;
  if (!first) return [say('ask.nobody')];
  return [say(`ask.${action.about}`, { name: first.name, role: say(`ask.as.${first.as}`) })];
}

/** The others who can be asked, and those who can be written to. */
const waysToAsk = ({ about, who }: Ask, outcome: OutcomeView, say: Say) => {
  const text = say(`ask.text.${about}`, { title: outcome.title });
  const inChat = (asked: AskableView) => {
    const href = askLink(asked, text);
    return href === undefined ? [] : [{ words: say('ask.button', { name: asked.name }), href }];
  };
  const byMail = (asked: AskableView) => {
    const href = mailLink(asked, outcome.title, text);
    return href === undefined ? [] : [{ words: say('ask.mail', { name: asked.name }), href }];
  };
  return [...who.slice(1).flatMap(inChat), ...who.flatMap(byMail)];
};
