import { why } from '../../../contract/why.ts';
import { NEVER_OLD, useRead } from '../../api/use-read.ts';
import type { Me } from '../../../contract/me.ts';
import { BackButton } from '../../components/back-button.tsx';
import { tagText } from '../../../domain/people/person-tag.ts';
import { BackToPerson } from '../../components/back-to-person.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { DaysInAddress } from '../../routing/days.ts';
import type { RequirementInAddress } from '../../routing/requirement-in-address.ts';
import { Proof } from './proof.tsx';
import { useSay } from './words.ts';

interface WhyPageProps extends RequirementInAddress {
  readonly me: Me;
  readonly oid: string;
  /** Undefined: as it stands today. */
  readonly days?: DaysInAddress | undefined;
  readonly takesFocus: boolean;
}

/** The proof of one verdict: the clause first, then what was looked at, what counts, what does not and why. */
export function WhyPage({ me, oid, requirement, policy, days, takesFocus }: WhyPageProps) {
  const say = useSay();
  const query = useRead(why, { oid, requirement, policy, ...days }, NEVER_OLD);
  return (
    <>
      {days ? (
        <BackButton
          label={say('why.back-to-standing-on', { date: say.date(days.asOf) })}
          to={{ page: 'standing-on', oid, days }}
        />
      ) : (
        <BackToPerson me={me} oid={oid} name={query.data?.person.displayName ?? '…'} />
      )}
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'card', 'row']} />}>
        {(why) => (
          <>
            <PageHeading
              text={say('why.title', { title: why.outcome.title })}
              note={[why.person.displayName, tagText(why.person.tag), why.outcome.policy?.title ?? '']
                .filter((part) => part !== '')
                .join(' · ')}
              picture={why.person.oid === me.oid ? undefined : <PersonPicture {...why.person} />}
              takesFocus={takesFocus}
            />
            <Proof why={why} isPast={days !== undefined} />
          </>
        )}
      </Reading>
    </>
  );
}
