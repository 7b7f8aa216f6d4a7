import { Button, Tab, TabList } from '@fluentui/react-components';
import { Suspense, useId } from 'react';
import type { PersonRecord } from '../../../contract/record.ts';
import { record as readRecord } from '../../../contract/record.ts';
import { tagText } from '../../../domain/people/person-tag.ts';
import { useRead } from '../../api/use-read.ts';
import { chatAddress } from '../../components/chat-address.ts';
import { LatestDomains } from '../../components/domains/lazy-domains.ts';
import { OverallWord } from '../../components/overall-word.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { Reading } from '../../components/reading.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import type { PersonInAddress, PersonPart } from '../../routing/person-in-address.ts';
import { PERSON_PARTS } from '../../routing/person-in-address.ts';
import { OverviewPart } from './overview-part.tsx';
import { PlanPart } from './plan-part.tsx';
import { ProofPart } from './proof-part.tsx';
import { RecordPart } from './record-part.tsx';
import { ReviewsPart } from './reviews-part.tsx';
import { useSay } from './words.ts';

export interface PersonDrawerProps {
  readonly person: PersonInAddress;
  /** Another part of the same person, or a proof. */
  readonly onLook: (person: PersonInAddress) => void;
  readonly onClose: () => void;
}

/** Somebody beside the list they were found in: how they stand, their record, what comes, their reviews, and each proof. */
export function PersonDrawer({ person, onLook, onClose }: PersonDrawerProps) {
  const say = useSay();
  const go = useNavigation();
  const { oid } = person;
  const query = useRead(readRecord, { oid });
  const name = query.data?.person.displayName;
  return (
    <SideDrawer
      title={
        name === undefined ? (
          say('state.loading')
        ) : (
          <span className="drawer-person">
            <PersonPicture oid={oid} displayName={name} />
            {name}
          </span>
        )
      }
      onClose={onClose}
      footer={
        name !== undefined && (
          <Button
            onClick={() => go({ page: 'record', oid })}
            aria-label={say('person.as-page.about', { name })}
          >
            {say('person.as-page')}
          </Button>
        )
      }
    >
      <Reading query={query} skeleton={<Skeleton blocks={['line', 'card', 'row']} />}>
        {(record) => <Shown record={record} person={person} onLook={onLook} />}
      </Reading>
    </SideDrawer>
  );
}

interface ShownProps extends Pick<PersonDrawerProps, 'person' | 'onLook'> {
  readonly record: PersonRecord;
}

function Shown({ record, person, onLook }: ShownProps) {
  const say = useSay();
  const panelId = useId();
  const { oid, part, why } = person;
  const look = (next: PersonPart) => onLook({ oid, part: next });
  if (why) return <ProofPart oid={oid} asked={why} onBack={() => look(part)} />;
  return (
    <div className="person-drawer">
      <Facts record={record} />
      <TabList
        selectedValue={part}
        onTabSelect={(_event, { value }) => look(PERSON_PARTS.find((each) => each === value) ?? 'overview')}
        aria-label={say('person.parts', { name: record.person.displayName })}
      >
        {PERSON_PARTS.map((each) => (
          <Tab key={each} value={each} id={`${panelId}-${each}`} aria-controls={panelId}>
            {say(`person.part.${each}`)}
          </Tab>
        ))}
      </TabList>
      <div
        role="tabpanel"
        id={panelId}
        aria-labelledby={`${panelId}-${part}`}
        className="person-drawer__part"
      >
        {part === 'overview' && (
          <OverviewPart
            record={record}
            onWhy={(asked) => onLook({ oid, part, why: asked })}
            onPlan={() => look('plan')}
          />
        )}
        {part === 'record' && <RecordPart oid={oid} />}
        {part === 'plan' && (
          <>
            <PlanPart record={record} onWhy={(asked) => onLook({ oid, part, why: asked })} />
            <Suspense fallback={null}>
              <LatestDomains oid={oid} />
            </Suspense>
          </>
        )}
        {part === 'reviews' && <ReviewsPart oid={oid} onWhy={(asked) => onLook({ oid, part, why: asked })} />}
      </div>
    </div>
  );
}

/** What tells them from others, how they are doing, and the ways to write to them. */
function Facts({ record: { person, summary } }: Pick<ShownProps, 'record'>) {
  const say = useSay();
  const { displayName, tag, contact } = person;
  const name = displayName;
  return (
    <div className="person-drawer__facts">
      <div>
        <p className="quiet">{tagText(tag)}</p>
        <p>
          <OverallWord overall={summary.overall} onLeave={summary.onLeave} />
        </p>
      </div>
      {contact && (
        <div className="row__actions">
          <Button
            as="a"
            size="small"
            href={chatAddress([contact.signInName])}
            target="_blank"
            rel="noreferrer"
            aria-label={say('person.chat.about', { name })}
          >
            {say('person.chat')}
          </Button>
          <Button
            as="a"
            size="small"
            href={`mailto:${encodeURIComponent(contact.address)}`}
            aria-label={say('person.mail.about', { name })}
          >
            {say('person.mail')}
          </Button>
        </div>
      )}
    </div>
  );
}
