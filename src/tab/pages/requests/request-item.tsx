import { Button } from '@fluentui/react-components';
import { HatGraduation20Regular } from '@fluentui/react-icons/svg/hat-graduation';
import type { RequestView } from '../../../contract/requests.ts';
import { answerRequest, settleInvoice } from '../../../contract/requests.ts';
import type { ApiError } from '../../api/api-error.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { MoreButton } from '../../components/item/more-button.tsx';
import type { Step } from './request-desk.tsx';
import { requestLines } from './request-lines.ts';
import { useSay } from './words.ts';

interface RequestItemProps {
  readonly request: RequestView;
  readonly isOwn: boolean;
  readonly onStep: (step: Step) => void;
  readonly onDone: (words: string) => void;
}

const TONES = {
  waiting: 'warning',
  approved: 'good',
  refused: 'danger',
  withdrawn: 'plain',
  cancelled: 'plain',
} as const;

/** Somebody else took from the budget since this was read. */
const wantsReason = ({ problem }: ApiError): boolean =>
  problem?.problems.some(({ path }) => path === 'overspendBecause') ?? false;

/** One request: what, where it stands, what is to be known to answer it, and what the reader can do. */
export function RequestItem({ request, isOwn, onStep, onDone }: RequestItemProps) {
  const say = useSay();
  const answer = useWrite(answerRequest, { requestKey: request.key });
  const { title, state, may, person } = request;
  const about = (words: string) =>
    say('request.do.about', { words, title, name: isOwn ? '' : person.displayName });
  const approve = () =>
    answer.mutate(
      { version: request.version, answer: 'approve', reason: '', overspendBecause: '' },
      {
        onSuccess: () => onDone(say('request.saved.approve', { title })),
        onError: (error) => {
          if (wantsReason(asApiError(error))) onStep({ does: 'approve', request });
        },
      },
    );
  const isOver = request.leftPence !== null && request.costPence > request.leftPence;
  const settle = useWrite(settleInvoice, { requestKey: request.key });
  const unsettle = () =>
    settle.mutate(
      { version: request.version, invoicePence: null },
      { onSuccess: () => onDone(say('request.saved.unsettle')) },
    );
  const failed = [answer, settle].find(({ isError }) => isError);
  const ends = (['withdraw', 'cancel'] as const).filter((does) => may[does]);
  return (
    <>
      <ItemRow
        icon={<HatGraduation20Regular />}
        title={isOwn ? title : say('request.of', { name: person.displayName, title })}
        status={<span className={`status status--${TONES[state]}`}>{say(`request.state.${state}`)}</span>}
        lines={requestLines(request, say)}
        action={
          may.answer ? (
            <>
              <Button
                appearance="primary"
                aria-label={about(say('request.do.approve'))}
                disabledFocusable={answer.isPending}
                onClick={isOver ? () => onStep({ does: 'approve', request }) : approve}
              >
                {say('request.do.approve')}
              </Button>
              <Button
                aria-label={about(say('request.do.refuse'))}
                disabledFocusable={answer.isPending}
                onClick={() => onStep({ does: 'refuse', request })}
              >
                {say('request.do.refuse')}
              </Button>
            </>
          ) : undefined
        }
        more={
          (ends.length > 0 || may.settle) && (
            <MoreButton
              id={`more-${request.key}`}
              about={title}
              items={[
                ...(may.settle
                  ? [{ words: say('request.do.settle'), onChoose: () => onStep({ does: 'settle', request }) }]
                  : []),
                ...(may.settle && request.invoicePence !== null
                  ? [{ words: say('request.do.unsettle'), onChoose: unsettle }]
                  : []),
                ...ends.map((does) => ({
                  words: say(`request.do.${does}`),
                  onChoose: () => onStep({ does, request }),
                })),
              ]}
            />
          )
        }
      />
      {failed && (
        <li>
          <NotSaved failure={asApiError(failed.error)} isSaving={failed.isPending} />
        </li>
      )}
    </>
  );
}
