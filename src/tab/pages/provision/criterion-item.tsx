import { Button } from '@fluentui/react-components';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import type { Provision } from '../../../contract/provision.ts';
import { ItemRow } from '../../components/item/item-row.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import type { Step } from './judgement-desk.tsx';
import { useSay } from './words.ts';

export type Criterion = Provision['criteria'][number];

interface CriterionItemProps {
  readonly criterion: Criterion;
  readonly onStep: (step: Step) => void;
}

/** One condition: the policy's words, how it was answered and by whom, and the button that answers it. */
export function CriterionItem({ criterion, onStep }: CriterionItemProps) {
  const say = useSay();
  const { label, clause, judged } = criterion;
  const action = say(judged ? 'criteria.change' : 'criteria.answer');
  return (
    <ItemRow
      icon={<ClipboardCheckmark20Regular />}
      title={label}
      status={
        <StatusWord
          shown={SHOWN[judged?.answer ?? 'unanswered']}
          label={say(`criteria.${judged?.answer ?? 'unanswered'}`)}
        />
      }
      lines={[
        ...(judged && judged.note !== '' ? [judged.note] : []),
        ...(judged ? [say('criteria.by', { name: judged.byName, date: say.date(judged.on) })] : []),
        say('criteria.clause', { document: clause.document, section: clause.section, line: clause.line }),
      ]}
      action={
        <Button
          onClick={() => onStep({ does: 'criterion', id: criterion.id })}
          aria-label={say('criteria.about', { action, label })}
        >
          {action}
        </Button>
      }
    />
  );
}

const SHOWN = { yes: 'current', no: 'overdue', 'n/a': 'not-required', unanswered: 'to-do' } as const;
