import { Button } from '@fluentui/react-components';
import { candidates } from '../../../contract/candidates.ts';
import { useRead } from '../../api/use-read.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { Card } from '../card.tsx';
import { useSay } from './words.ts';

/** More names than these are a list: it is on its own page. */
const MOST_NAMES = 3;

/** Whom the reader interviews and who may join, and the way there; nothing where there is nobody. */
export function CandidatesCard() {
  const say = useSay();
  const go = useNavigation();
  const listed = useRead(candidates, {}).data?.candidates ?? [];
  const open = listed.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  const names = open.slice(0, MOST_NAMES).map(({ displayName }) => displayName);
  return (
    <Card title={say('candidates-card.title')}>
      <p>{say('candidates-card.names', { names: names.join(', '), more: open.length - names.length })}</p>
      <div>
        <Button onClick={() => go({ page: 'candidates' })}>{say('candidates-card.open')}</Button>
      </div>
    </Card>
  );
}
