import { useState } from 'react';
import type { Catalogue, OpportunityView } from '../../../contract/bookings.ts';
import { catalogue } from '../../../contract/bookings.ts';
import type { Me } from '../../../contract/me.ts';
import { useRead } from '../../api/use-read.ts';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { CancelDesk } from './cancel-desk.tsx';
import { OpportunityItem } from './opportunity-item.tsx';
import { useSay } from './words.ts';

interface CataloguePageProps {
  readonly me: Pick<Me, 'oid' | 'today'>;
  /** What somebody came for stands first. */
  readonly eventKey?: string;
  readonly takesFocus: boolean;
}

/** Training that somebody has booked, and may book. */
export function CataloguePage({ me, eventKey, takesFocus }: CataloguePageProps) {
  const say = useSay();
  const query = useRead(catalogue, {});
  const [leaving, setLeaving] = useState<OpportunityView>();
  const tell = useTell();
  return (
    <>
      <PageHeading text={say('catalogue.title')} note={say('catalogue.note')} takesFocus={takesFocus} />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row']} />}>
        {(page) => (
          <>
            {page.opportunities.length === 0 ? (
              <EmptyState text={say('catalogue.none')} />
            ) : (
              <Offers page={page} first={eventKey} onLeave={setLeaving} />
            )}
            {leaving && (
              <CancelDesk
                key={leaving.key}
                opportunity={leaving}
                me={me}
                onSaved={(words) => {
                  setLeaving(undefined);
                  tell({ words });
                }}
                onClose={() => setLeaving(undefined)}
              />
            )}
          </>
        )}
      </Reading>
    </>
  );
}

interface OffersProps {
  readonly page: Catalogue;
  readonly first: string | undefined;
  readonly onLeave: (opportunity: OpportunityView) => void;
}

function Offers({ page, first, onLeave }: OffersProps) {
  const say = useSay();
  const sorted = page.opportunities.toSorted(
    (one, other) => Number(other.key === first) - Number(one.key === first),
  );
  const mine = sorted.filter((each) => each.mine !== null);
  const offered = sorted.filter((each) => each.mine === null);
  const list = (opportunities: readonly OpportunityView[]) => (
    <ul className="plain-list">
      {opportunities.map((each) => (
        <OpportunityItem key={each.key} opportunity={each} onLeave={() => onLeave(each)} />
      ))}
    </ul>
  );
  return (
    <>
      {mine.length > 0 && <Card title={say('catalogue.mine')}>{list(mine)}</Card>}
      <Card title={say('catalogue.offered')}>
        {offered.length === 0 ? <p className="quiet">{say('catalogue.no-more')}</p> : list(offered)}
      </Card>
    </>
  );
}
