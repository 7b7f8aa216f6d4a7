import type { Me } from '../../../contract/me.ts';
import { BackButton } from '../../components/back-button.tsx';
import { useCameFrom } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** To one's own page from one's own reviews; from somebody's to their record or the search, where the reader came from it. */
export function BackFromReview({ me, oid }: { readonly me: Pick<Me, 'oid'>; readonly oid: string }) {
  const say = useSay();
  const cameFrom = useCameFrom();
  if (oid === me.oid) return <BackButton label={say('why.back-to-me')} to={{ page: 'me' }} />;
  if (cameFrom?.page === 'people') return <BackButton label={say('people.back')} to={cameFrom} />;
  if (cameFrom?.page === 'record')
    return <BackButton label={say('standing-on.back-to-record')} to={cameFrom} />;
  return (
    <BackButton label={say('review.back')} to={cameFrom?.page === 'team' ? cameFrom : { page: 'team' }} />
  );
}
