import { useState } from 'react';
import { ruleReadings } from '../../../contract/policies.ts';
import { useRead } from '../../api/use-read.ts';
import type { PolicyRules } from '../../../contract/policies.ts';
import { PersonTag } from '../../components/person-tag.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useSay } from './words.ts';

/** What has been published, and who has confirmed that they read it. */
export function PublishedVersions({ published }: { readonly published: PolicyRules['published'] }) {
  const say = useSay();
  if (published.length === 0) return null;
  return (
    <>
      <h3>{say('rules.published')}</h3>
      <ul className="plain-list">
        {published.map((version) => (
          <li key={version.key}>
            <p>
              {say('rules.published-item', {
                version: version.version,
                date: say.date(version.effectiveFrom),
              })}
            </p>
            {version.announcement !== '' && <p className="own-words">{version.announcement}</p>}
            <Readings versionKey={version.key} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Read only once it is opened. */
function Readings({ versionKey }: { readonly versionKey: string }) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="disclosure" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{say('rules.readings')}</summary>
      <div className="disclosure__content">{isOpen && <ReadingList versionKey={versionKey} />}</div>
    </details>
  );
}

function ReadingList({ versionKey }: { readonly versionKey: string }) {
  const say = useSay();
  const query = useRead(ruleReadings, { versionKey });
  return (
    <Reading query={query} skeleton={<Skeleton blocks={['row']} />}>
      {({ read }) =>
        read.length === 0 ? (
          <p>{say('rules.readings.none')}</p>
        ) : (
          <ul className="plain-list">
            {read.map(({ displayName, tag, at }) => (
              <li key={displayName + at}>
                {say('rules.readings.item', { name: displayName, moment: say.moment(at) })}{' '}
                <PersonTag tag={tag} />
              </li>
            ))}
          </ul>
        )
      }
    </Reading>
  );
}
