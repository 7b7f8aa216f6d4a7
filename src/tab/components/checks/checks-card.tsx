import { Button } from '@fluentui/react-components';
import { checks } from '../../../contract/checks.ts';
import { useRead } from '../../api/use-read.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { Card } from '../card.tsx';
import { useSay } from './words.ts';

/** How much waits for the reader to look at, and the way there; nothing where nothing does. */
export function ChecksCard() {
  const say = useSay();
  const go = useNavigation();
  const count = useRead(checks, {}).data?.count ?? 0;
  if (count === 0) return null;
  return (
    <Card title={say('checks-card.title')}>
      <p>{say('checks-card.count', { count })}</p>
      <div>
        <Button onClick={() => go({ page: 'checks' })}>{say('checks-card.open')}</Button>
      </div>
    </Card>
  );
}
