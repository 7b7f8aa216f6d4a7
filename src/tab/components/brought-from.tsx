import type { EntryView } from '../../contract/entries.ts';
import { useSay } from '../messages/use-say.ts';

const SHOWN_DIGITS = 8;

/** Where an entry came from that was brought from elsewhere; nothing of one that was entered here. */
export function BroughtFrom({
  brought,
  name,
}: {
  readonly brought: EntryView['brought'];
  readonly name: string;
}) {
  const say = useSay();
  if (!brought) return null;
  const { organisationName: organisation, personName, madeOn } = brought;
  const number = brought.number.slice(0, SHOWN_DIGITS);
  return (
    <p className="quiet">
      {say('brought.from', { organisation, date: madeOn === null ? '' : say.date(madeOn), number })}{' '}
      {personName !== name && say('brought.from.name', { name: personName })}
    </p>
  );
}
