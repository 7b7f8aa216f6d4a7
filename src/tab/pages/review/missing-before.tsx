import { Button } from '@fluentui/react-components';
import type { ReviewPage } from '../../../contract/reviews.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** Says what the policy wants before a review of the chosen kind, before somebody fills in the form in vain. */
export function MissingBefore({ page, kind }: { readonly page: ReviewPage; readonly kind: string }) {
  const say = useSay();
  const go = useNavigation();
  const missing = page.kinds.find(({ id }) => id === kind)?.missing ?? [];
  const { oid, displayName: name } = page.person;
  return (
    <div role="status" className={missing.length > 0 ? 'notice notice--warning' : 'visually-hidden'}>
      {missing.length > 0 && (
        <>
          <p>{say('review.missing', { what: missing.join(', ') })}</p>
          <p>{say('review.missing.done', { name })}</p>
          <Button onClick={() => go({ page: 'record', oid })}>
            {say('review.missing.record', { name })}
          </Button>
        </>
      )}
    </div>
  );
}
