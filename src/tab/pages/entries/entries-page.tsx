import { Button } from '@fluentui/react-components';
import { entries } from '../../../contract/entries.ts';
import { why as readWhy } from '../../../contract/why.ts';
import { NEVER_OLD, UNDER_A_FORM, useRead } from '../../api/use-read.ts';
import type { Me } from '../../../contract/me.ts';
import { BackButton } from '../../components/back-button.tsx';
import { BackToPerson } from '../../components/back-to-person.tsx';
import { LoggedCard } from '../../components/logged-card.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { StandingOnButton } from '../../components/standing-on-button.tsx';
import type { RequirementInAddress } from '../../routing/requirement-in-address.ts';
import { useNavigation, useTabNames } from '../../routing/navigation.ts';
import { RecordView } from './record-view.tsx';
import { useSay } from './words.ts';

interface EntriesPageProps extends Partial<RequirementInAddress> {
  readonly me: Me;
  readonly oid: string;
  readonly takesFocus: boolean;
}

const waiting = <Skeleton blocks={['heading', 'card', 'row', 'row']} />;

/**
 * What a person's record holds beside CPD activities and reviews, and the forms that add to it. The requirement is the one
 * whose verdict somebody comes from, to answer it.
 */
export function EntriesPage({ me, oid, requirement, policy, takesFocus }: EntriesPageProps) {
  const say = useSay();
  const go = useNavigation();
  const asked = requirement === undefined ? undefined : { requirement, policy };
  const query = useRead(entries, { oid }, UNDER_A_FORM);
  return (
    <>
      {asked === undefined ? (
        <BackFromRecord me={me} oid={oid} name={query.data?.person.displayName ?? '…'} />
      ) : (
        <BackButton label={say('outcome.why')} to={{ page: 'why', oid, ...asked }} />
      )}
      <Reading query={query} skeleton={waiting}>
        {(page) => (
          <>
            <PageHeading
              text={say('entries.title', { name: page.person.displayName })}
              note={<PersonTag tag={page.person.tag} />}
              picture={<PersonPicture {...page.person} />}
              takesFocus={takesFocus}
            />
            <div className="row__actions no-print">
              <StandingOnButton oid={oid} name={page.person.displayName} />
              {page.mayArchive && (
                <Button onClick={() => go({ page: 'archive', oid })}>{say('entries.archive')}</Button>
              )}
              {page.hasRegisterPack && (
                <Button onClick={() => go({ page: 'register-pack', oid })}>
                  {say('entries.register-pack')}
                </Button>
              )}
              {page.mayBring && (
                <Button onClick={() => go({ page: 'archive', oid })}>{say('entries.bring')}</Button>
              )}
            </div>
            {asked === undefined ? (
              <RecordView page={page} by={me.oid} why={undefined} />
            ) : (
              <AnsweringVerdict page={page} by={me.oid} asked={asked} />
            )}
            {oid !== me.oid && asked === undefined && <LoggedCard oid={oid} />}
          </>
        )}
      </Reading>
    </>
  );
}

interface AnsweringVerdictProps {
  readonly page: Parameters<typeof RecordView>[0]['page'];
  readonly by: string;
  readonly asked: RequirementInAddress;
}

/** The record stands also where the verdict cannot be read. */
function AnsweringVerdict({ page, by, asked }: AnsweringVerdictProps) {
  const query = useRead(readWhy, { oid: page.person.oid, ...asked }, NEVER_OLD);
  if (query.isPending) return <div aria-busy="true">{waiting}</div>;
  return <RecordView page={page} by={by} why={query.data} />;
}

interface BackFromRecordProps {
  readonly me: Me;
  readonly oid: string;
  readonly name: string;
}

/** Opened by a link: to one's own page, or to the list that they are on. */
function BackFromRecord({ me, oid, name }: BackFromRecordProps) {
  const tabName = useTabNames();
  const lists = (['team', 'people'] as const).filter((view) => me.views.includes(view));
  const view = oid === me.oid ? 'me' : (lists[0] ?? me.landing);
  return (
    <BackToPerson me={me} oid={oid} name={name} otherwise={{ label: tabName(view), to: { page: view } }} />
  );
}
