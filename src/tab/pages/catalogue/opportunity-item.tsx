import { Button } from '@fluentui/react-components';
import { HatGraduation20Regular } from '@fluentui/react-icons/svg/hat-graduation';
import type { OpportunityView } from '../../../contract/bookings.ts';
import { bookPlace } from '../../../contract/bookings.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { poundsOf } from '../../components/pounds-of.ts';
import { StatusWord } from '../../components/status-word.tsx';
import { useTell } from '../../components/toast/tell.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface OpportunityItemProps {
  readonly opportunity: OpportunityView;
  readonly onLeave: () => void;
}

/** One training on offer: what, when, what is left, and the one button that books it or gives it up. */
export function OpportunityItem({ opportunity, onLeave }: OpportunityItemProps) {
  const say = useSay();
  const tell = useTell();
  const { key, title, mine, free, hasBegun } = opportunity;
  const booking = useWrite(bookPlace, { eventKey: key });
  const book = () =>
    booking.mutate(
      {},
      {
        onSuccess: ({ opportunities }) => {
          const now = opportunities.find((each) => each.key === key)?.mine;
          if (now) tell({ words: say(`catalogue.saved.${now}`, { title }) });
        },
      },
    );
  const action = say(ACTION[mine ?? (free === 0 ? 'full' : 'open')]);
  const failure = booking.isError ? asApiError(booking.error) : undefined;
  const found = failure?.problem?.problems?.[0]?.message;
  return (
    <>
      <ItemRow
        icon={<HatGraduation20Regular />}
        title={title}
        status={<Standing opportunity={opportunity} />}
        lines={linesOf(opportunity, say)}
        action={
          !hasBegun &&
          opportunity.cancelledBecause === null && (
            <Button
              {...(mine === null && free !== 0 && { appearance: 'primary' })}
              disabledFocusable={booking.isPending}
              onClick={mine === null ? book : onLeave}
              aria-label={say('catalogue.about', { action, title })}
            >
              {action}
            </Button>
          )
        }
      />
      {failure && (
        <li>
          {found === undefined ? (
            <NotSaved failure={failure} isSaving={booking.isPending} onRetry={book} />
          ) : (
            <p className="notice notice--warning" role="alert">
              {found}
            </p>
          )}
        </li>
      )}
    </>
  );
}

const ACTION = {
  open: 'catalogue.book',
  full: 'catalogue.join',
  booked: 'catalogue.give-up',
  waiting: 'catalogue.leave-list',
} as const;

function Standing({ opportunity }: { readonly opportunity: OpportunityView }) {
  const say = useSay();
  const { mine, isNeeded, cancelledBecause } = opportunity;
  if (cancelledBecause !== null)
    return <StatusWord shown="not-required" label={say('catalogue.cancelled')} />;
  if (mine === 'booked') return <StatusWord shown="current" label={say('catalogue.booked')} />;
  if (mine === 'waiting') return <StatusWord shown="working-towards" label={say('catalogue.on-list')} />;
  return isNeeded ? <StatusWord shown="to-do" label={say('catalogue.needed')} /> : null;
}

function linesOf(opportunity: OpportunityView, say: Say): readonly string[] {
  const { heldOn, starts, ends, minutes, venue, provider, typeLabel, unitName, costPence } = opportunity;
  const { completes, mine, before, hasBegun, cancelledBecause } = opportunity;
  return [
    [say('catalogue.when', { date: say.date(heldOn), starts, ends }), say.hours(minutes), venue].join(' · '),
    [typeLabel, provider, unitName].filter((each) => each !== '').join(' · '),
    [...placesWords(opportunity, say), ...(costPence === null ? [] : [costWords(costPence, say)])].join(
      ' · ',
    ),
    ...(completes === null ? [] : [say('catalogue.completes', { item: completes })]),
    ...(mine === 'waiting' ? [say('catalogue.on-list.before', { before })] : []),
    ...(cancelledBecause === null ? [] : [cancelledBecause]),
    ...(hasBegun ? [say('catalogue.begun')] : []),
  ].filter((line) => line !== '');
}

const placesWords = ({ free, waiting }: OpportunityView, say: Say): readonly string[] =>
  free === null
    ? []
    : [
        say('catalogue.places', { free }),
        ...(waiting === 0 ? [] : [say('catalogue.waiting', { count: waiting })]),
      ];

const costWords = (pence: number, say: Say): string =>
  pence === 0 ? say('catalogue.free-of-charge') : say('catalogue.cost', { pounds: poundsOf(pence) });
