import { useState } from 'react';
import type { ChecksPage as Page } from '../../../contract/checks.ts';
import { checks } from '../../../contract/checks.ts';
import type { Me } from '../../../contract/me.ts';
import { useRead } from '../../api/use-read.ts';
import { BackButton } from '../../components/back-button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTabNames } from '../../routing/navigation.ts';
import { CheckItem, itemIdOf } from './check-item.tsx';
import { useSay } from './words.ts';

interface ChecksPageProps {
  readonly me: Me;
  readonly takesFocus: boolean;
}

/** What waits for somebody's eye: one after the other, with the keyboard alone where they like. */
export function ChecksPage({ me, takesFocus }: ChecksPageProps) {
  const say = useSay();
  const tabName = useTabNames();
  const query = useRead(checks, {});
  const view = me.views.includes('team') ? 'team' : 'me';
  return (
    <>
      <BackButton label={tabName(view)} to={{ page: view }} />
      <PageHeading text={say('checks.title')} note={say('checks.note')} takesFocus={takesFocus} />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'card']} />}>
        {(page) => <Waiting page={page} />}
      </Reading>
    </>
  );
}

const DONE = 'checks-done';

function Waiting({ page }: { readonly page: Page }) {
  const say = useSay();
  const { waiting, count } = page;
  const [hasFound, setHasFound] = useState(false);
  const focusAt = (place: number) => {
    const key = waiting[place]?.entry.key;
    if (key !== undefined) document.getElementById(itemIdOf(key))?.focus();
  };
  /** Whatever comes next takes the place and the focus of what is done. */
  const afterFinding = (key: string) => {
    setHasFound(true);
    const place = waiting.findIndex(({ entry }) => entry.key === key);
    const next = waiting[place + 1] ?? waiting[place - 1];
    document.getElementById(next ? itemIdOf(next.entry.key) : DONE)?.focus();
  };
  return (
    <>
      <p id={DONE} tabIndex={-1} role="status" className={count === 0 ? 'card empty' : 'lead'}>
        {count === 0 ? say(hasFound ? 'checks.done' : 'checks.none') : say('checks.count', { count })}
      </p>
      {count > waiting.length && <p className="quiet">{say('checks.some', { shown: waiting.length })}</p>}
      {count > 0 && <p className="quiet checks__keys">{say('checks.keys')}</p>}
      <ul className="checks" role="list">
        {waiting.map((each, place) => (
          <CheckItem
            key={each.entry.key}
            waiting={each}
            onFound={() => afterFinding(each.entry.key)}
            onMove={(by) => focusAt(place + by)}
            returnTo={DONE}
          />
        ))}
      </ul>
    </>
  );
}
