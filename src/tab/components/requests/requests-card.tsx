import { requests } from '../../../contract/requests.ts';
import { useRead } from '../../api/use-read.ts';
import { Card } from '../card.tsx';
import { RouteLink } from '../route-link.tsx';
import { useSay } from './words.ts';

/** How many requests wait for one’s answer, and the way there; `isWayIn`: with one’s own, and even where nothing waits. */
export function RequestsCard({ isWayIn }: { readonly isWayIn: boolean }) {
  const say = useSay();
  const page = useRead(requests, {}).data;
  if (!page || (!isWayIn && page.waiting.length === 0)) return null;
  const { waiting, mine } = page;
  const open = mine.filter(({ state }) => state === 'waiting').length;
  return (
    <Card
      title={say('requests-card.title')}
      aside={<RouteLink to={{ page: 'requests' }}>{say('requests-card.open')}</RouteLink>}
    >
      {waiting.length > 0 && <p>{say('requests-card.waiting', { count: waiting.length })}</p>}
      {isWayIn && <p className="quiet">{say('requests-card.mine', { count: mine.length, open })}</p>}
    </Card>
  );
}
