import type { MeetingPage as MeetingPageData } from '../../../contract/meetings.ts';
import type { Me } from '../../../contract/me.ts';
import { meeting } from '../../../contract/meetings.ts';
import { useRead } from '../../api/use-read.ts';
import { BackButton } from '../../components/back-button.tsx';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { OutcomeItem } from '../../components/outcome-item.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { AgendaItem } from './agenda-item.tsx';
import { AskedField } from './asked-field.tsx';
import type { MeetingAddress } from './autosaved-text.tsx';
import { addressOf, AutosavedText } from './autosaved-text.tsx';
import { FieldClauses } from './field-clauses.tsx';
import { isUnderWay } from './is-under-way.ts';
import { NextStep } from './next-step.tsx';
import { SaidSince } from './said-since.tsx';
import { LastTargets, Targets } from './targets.tsx';
import { WhatWasSaid } from './what-was-said.tsx';
import { useSay } from './words.ts';

interface MeetingPageProps extends MeetingAddress {
  readonly me: Pick<Me, 'oid'>;
  readonly takesFocus: boolean;
}

/** A review in one page: prepared by both, held, signed. */
export function MeetingPage({ me, oid, meetingKey, takesFocus }: MeetingPageProps) {
  const say = useSay();
  const query = useRead(meeting, { oid, meetingKey });
  return (
    <>
      <BackButton
        label={say('meeting.back', { name: query.data?.person.displayName ?? '' })}
        to={{ page: 'review', oid }}
      />
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'card']} />}>
        {(page) => <Meeting page={page} readBy={me.oid} takesFocus={takesFocus} />}
      </Reading>
    </>
  );
}

interface OfMeeting {
  readonly page: MeetingPageData;
}

function Meeting({
  page,
  readBy,
  takesFocus,
}: OfMeeting & { readonly readBy: string; readonly takesFocus: boolean }) {
  const say = useSay();
  const { person, kindLabel } = page;
  return (
    <>
      <PageHeading
        text={say('meeting.title', { kind: kindLabel, name: person.displayName })}
        note={<PersonTag tag={person.tag} />}
        picture={<PersonPicture {...person} />}
        takesFocus={takesFocus}
      />
      <NextStep page={page} readBy={readBy} />
      <Known page={page} />
      {page.saidSince.length > 0 && <SaidSince page={page} />}
      {page.lastTargets.length > 0 && <LastTargets page={page} />}
      <Card title={say('meeting.agenda')}>
        {page.agenda.length === 0 && <p>{say('meeting.agenda.none')}</p>}
        {page.agenda.map((item, place) => (
          <AgendaItem key={item.title} page={page} item={item} place={place} isOpen={isUnderWay(page)} />
        ))}
      </Card>
      <MoreFields page={page} />
      <OwnWords page={page} />
      <Targets page={page} />
      <Signatures page={page} />
    </>
  );
}

function Known({ page }: OfMeeting) {
  const say = useSay();
  return (
    <Card title={say('meeting.known')}>
      {page.outcomes.length === 0 && <p>{say('meeting.known.nothing')}</p>}
      <Disclosure summary={say('meeting.known.policy')}>
        <ul className="plain-list">
          {page.outcomes.map((outcome) => (
            <OutcomeItem
              key={`${outcome.policy?.id} ${outcome.requirement}`}
              outcome={outcome}
              oid={page.person.oid}
              namesPolicy
            />
          ))}
        </ul>
      </Disclosure>
      <h3>{say('meeting.goals')}</h3>
      {page.goals.length === 0 && <p>{say('meeting.goals.none')}</p>}
      <ul>
        {page.goals.map(({ key, text, targetOn }) => (
          <li key={key}>{say('meeting.goal', { text, date: say.date(targetOn) })}</li>
        ))}
      </ul>
    </Card>
  );
}

/** What is asked and belongs to no item of the agenda. */
function MoreFields({ page }: OfMeeting) {
  const say = useSay();
  const fields = page.fields.filter(({ place }) => place === null);
  if (fields.length === 0) return null;
  return (
    <Card title={say('meeting.fields')}>
      {fields.map((field) => (
        <AskedField key={field.id} page={page} field={field} isOpen={isUnderWay(page)} />
      ))}
      <FieldClauses about={say('meeting.fields')} fields={fields} />
    </Card>
  );
}

/** Somebody has a place of their own on the form already. */
const hasOwnField = ({ fields }: MeetingPageData, writtenBy: 'person' | 'reviewer'): boolean =>
  fields.some((field) => field.writtenBy === writtenBy && !field.isRestricted);

function OwnWords({ page }: OfMeeting) {
  const say = useSay();
  const parties = [
    {
      of: 'person' as const,
      label: say('meeting.words.person', { name: page.person.displayName }),
      text: page.personWords,
      isOwn: page.may.ownWords,
    },
    {
      of: 'reviewer' as const,
      label: say('meeting.words.reviewer'),
      text: page.reviewerWords,
      isOwn: page.may.reviewerWords,
    },
  ].filter(({ of, text }) => text !== '' || !hasOwnField(page, of));
  if (parties.length === 0) return null;
  return (
    <Card title={say('meeting.words')}>
      {parties.map(({ of, label, text, isOwn }) =>
        isOwn && isUnderWay(page) ? (
          <AutosavedText
            key={of}
            at={addressOf(page)}
            id={`meeting-words-${of}`}
            label={label}
            text={text}
            longest={4000}
            changeOf={(rewritten) => ({ to: 'words', ...rewritten })}
          />
        ) : (
          <WhatWasSaid key={of} title={label} text={text} />
        ),
      )}
    </Card>
  );
}

function Signatures({ page }: OfMeeting) {
  const say = useSay();
  const { signatories, amendments, heldOn, heldByName } = page;
  return (
    <Card title={say('meeting.signatures')}>
      {heldOn !== null && <p>{say('meeting.held-on', { date: say.date(heldOn), name: heldByName ?? '' })}</p>}
      <dl>
        {signatories.map(({ as, name, on }) => (
          <div key={as}>
            <dt>{as}</dt>
            <dd>
              {name === null || on === null
                ? say('meeting.signature.waiting')
                : say('meeting.signature.signed', { name, date: say.date(on) })}
            </dd>
          </div>
        ))}
      </dl>
      {amendments.length > 0 && (
        <>
          <h3>{say('meeting.amendments')}</h3>
          <ul>
            {amendments.map(({ text, byName, on }) => (
              <li key={`${on} ${text}`}>
                {say('meeting.amendment', { date: say.date(on), name: byName, text })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
