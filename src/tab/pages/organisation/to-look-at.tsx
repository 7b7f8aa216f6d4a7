import { Button } from '@fluentui/react-components';
import type { OrganisationSummary } from '../../../contract/organisation.ts';
import { Card } from '../../components/card.tsx';
import { EVERYBODY } from '../../routing/people-in-address.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

type Counts = NonNullable<OrganisationSummary['toLookAt']>;

/** What keeps the totals from being whole, for who can put it right. */
export function ToLookAt({ counts: { withoutManager, rows, isDirectoryOld } }: { readonly counts: Counts }) {
  const say = useSay();
  const go = useNavigation();
  return (
    <Card title={say('organisation.to-look-at')}>
      <ul className="plain-list">
        {isDirectoryOld ? (
          <li className="row">
            <p>{say('organisation.directory-old')}</p>
          </li>
        ) : (
          <li className="row">
            <p>{say('organisation.without-manager', { count: withoutManager })}</p>
            {withoutManager > 0 && (
              <Button
                onClick={() => go({ page: 'people', search: { ...EVERYBODY, without: 'manager' } })}
                aria-label={say('organisation.without-manager.open')}
              >
                {say('organisation.show')}
              </Button>
            )}
          </li>
        )}
        <li className="row">
          <p>{say('organisation.rows', { count: rows })}</p>
          {rows > 0 && (
            <Button onClick={() => go({ page: 'rows' })} aria-label={say('organisation.rows.open')}>
              {say('organisation.show')}
            </Button>
          )}
        </li>
      </ul>
    </Card>
  );
}
