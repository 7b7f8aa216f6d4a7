import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ruleReadings, withdrawRules } from '../../../contract/policies.ts';
import { asApiError } from '../../api/api-error.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import type { PolicyRules } from '../../../contract/policies.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useSay } from './words.ts';

/** What has been published, and who has confirmed that they read it. */
export function PublishedVersions({ id: policyId, published }: Pick<PolicyRules, 'id' | 'published'>) {
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
            {version.announcedAt === null ? (
              <Readings versionKey={version.key} />
            ) : (
              <NotAnnounced policyId={policyId} versionKey={version.key} until={version.announcedAt} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface NotAnnouncedProps {
  readonly policyId: string;
  readonly versionKey: string;
  readonly until: string;
}

/** Nobody has been told yet: until then it can be taken back. */
function NotAnnounced({ policyId, versionKey, until }: NotAnnouncedProps) {
  const say = useSay();
  const withdraw = useWrite(withdrawRules, { policyId });
  const failure = withdraw.error ? asApiError(withdraw.error) : undefined;
  return (
    <>
      <p className="quiet">{say('rules.not-announced', { moment: say.moment(until) })}</p>
      <Button onClick={() => withdraw.mutate({ versionKey })} disabledFocusable={withdraw.isPending}>
        {say('rules.withdraw')}
      </Button>
      <NotSaved failure={failure} isSaving={withdraw.isPending} />
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
