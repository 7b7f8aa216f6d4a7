import type { Me } from '../../contract/me.ts';
import { useSay } from '../messages/use-say.ts';
import { useOrigin } from '../routing/origin.ts';
import { BackButton } from './back-button.tsx';

interface BackToPersonProps {
  readonly me: Me;
  readonly oid: string;
  readonly name: string;
}

/** From a page about somebody: to the search that found them, one's own page, a report's review, anybody else's record. */
export function BackToPerson({ me, oid, name }: BackToPersonProps) {
  const say = useSay();
  const origin = useOrigin();
  if (origin?.page === 'people') return <BackButton label={say('people.back')} to={origin} />;
  if (oid === me.oid) return <BackButton label={say('why.back-to-me')} to={{ page: 'me' }} />;
  return me.views.includes('team') ? (
    <BackButton label={say('why.back-to-review', { name })} to={{ page: 'review', oid }} />
  ) : (
    <BackButton label={say('standing-on.back-to-record')} to={{ page: 'record', oid }} />
  );
}
