import { Button } from '@fluentui/react-components';
import { files } from '../../../contract/files.ts';
import { useRead } from '../../api/use-read.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { Card } from '../card.tsx';
import { useSay } from './words.ts';

/** What came back to somebody, by whom and why, and the way to put it right; nothing where nothing did. */
export function ReturnedCard({ oid }: { readonly oid: string }) {
  const say = useSay();
  const go = useNavigation();
  const returned = useRead(files, { oid }).data?.checks.filter(({ state }) => state === 'returned') ?? [];
  if (returned.length === 0) return null;
  return (
    <Card title={say('returned-card.title')}>
      <ul className="plain-list">
        {returned.map(({ record, kindLabel: kind, reason, checkedOn, checkedByName: name }) => (
          <li key={record} className="row">
            <div>
              <p className="quiet">
                {say('returned-card.by', { kind, name, date: checkedOn === null ? '' : say.date(checkedOn) })}
              </p>
              <p className="own-words">{reason}</p>
            </div>
            <Button
              onClick={() => go({ page: 'record', oid })}
              aria-label={say('returned-card.open.about', { kind })}
            >
              {say('returned-card.open')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
