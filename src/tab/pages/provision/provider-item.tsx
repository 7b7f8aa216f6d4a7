import { Button } from '@fluentui/react-components';
import { Handshake20Regular } from '@fluentui/react-icons/svg/handshake';
import type { Provision } from '../../../contract/provision.ts';
import { ItemRow } from '../../components/item/item-row.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import type { Step } from './judgement-desk.tsx';
import { useSay } from './words.ts';

interface ProviderItemProps {
  readonly page: Provision;
  readonly onStep: (step: Step) => void;
}

/** What was found of whoever provides it: who, when, why and until when. */
export function ProviderItem({ page, onStep }: ProviderItemProps) {
  const say = useSay();
  const { provider, judgement } = page;
  const found = foundOf(page);
  return (
    <ItemRow
      icon={<Handshake20Regular />}
      title={provider}
      status={<StatusWord shown={SHOWN[found]} label={say(`provider.${found}`)} />}
      lines={
        judgement
          ? [
              judgement.reason,
              say('provider.until', { date: say.date(judgement.until) }),
              say('provider.by', { name: judgement.byName, date: say.date(judgement.on) }),
            ]
          : [say('provider.not-judged.note')]
      }
      action={
        <Button onClick={() => onStep({ does: 'provider' })}>
          {say(judgement ? 'provider.judge-again' : 'provider.judge')}
        </Button>
      }
    />
  );
}

function foundOf({ judgement }: Provision): keyof typeof SHOWN {
  if (!judgement) return 'not-judged';
  return judgement.quality === 'sufficient' && judgement.integrity === 'sufficient' ? 'approved' : 'wanting';
}

const SHOWN = { 'not-judged': 'to-do', approved: 'current', wanting: 'overdue' } as const;
