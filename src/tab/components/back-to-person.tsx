import type { Me } from '../../contract/me.ts';
import type { Say } from '../messages/say.ts';
import { useSay } from '../messages/use-say.ts';
import { useOrigin } from '../routing/origin.ts';
import type { Route } from '../routing/route.ts';
import { useCameFrom } from '../routing/navigation.ts';
import { BackButton } from './back-button.tsx';

interface BackToPersonProps {
  readonly me: Me;
  readonly oid: string;
  readonly name: string;
  /** Where a link to the page leads back to; left out: one's own page, a report's review, anybody else's record. */
  readonly otherwise?: { readonly label: string; readonly to: Route };
}

/**
 * From a page about somebody to where the reader came from, as it was: a list keeps its search, its sort and its filters.
 * Opened by a link, it leads to what is above it.
 */
export function BackToPerson({ me, oid, name, otherwise }: BackToPersonProps) {
  const say = useSay();
  const origin = useOrigin();
  const cameFrom = useCameFrom();
  const label = cameFrom && wordsBackTo(cameFrom, name, say);
  if (cameFrom && label !== undefined) return <BackButton label={label} to={cameFrom} />;
  if (origin?.page === 'people') return <BackButton label={say('people.back')} to={origin} />;
  if (otherwise) return <BackButton {...otherwise} />;
  if (oid === me.oid) return <BackButton label={say('why.back-to-me')} to={{ page: 'me' }} />;
  return me.views.includes('team') ? (
    <BackButton label={say('why.back-to-review', { name })} to={{ page: 'review', oid }} />
  ) : (
    <BackButton label={say('standing-on.back-to-record')} to={{ page: 'record', oid }} />
  );
}

/** Undefined for a page that leads to nobody's page. */
function wordsBackTo({ page }: Route, name: string, say: Say): string | undefined {
  switch (page) {
    case 'me':
      return say('why.back-to-me');
    case 'team':
      return say('review.back');
    case 'people':
      return say('people.back');
    case 'review':
      return say('why.back-to-review', { name });
    case 'record':
      return say('standing-on.back-to-record');
    case 'why':
      return say('outcome.why');
    default:
      return undefined;
  }
}
