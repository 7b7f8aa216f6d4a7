import { Button } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { why as readWhy } from '../../../contract/why.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { NEVER_OLD, useRead } from '../../api/use-read.ts';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { RequirementInAddress } from '../../routing/requirement-in-address.ts';
import { Proof } from '../why/proof.tsx';
import { whyIdOf } from './why-of.tsx';
import { useSay } from './words.ts';

interface ProofPartProps {
  readonly oid: string;
  readonly asked: RequirementInAddress;
  readonly onBack: () => void;
}

/** The proof of one verdict inside the drawer; back in the list, the focus is where it was asked for. */
export function ProofPart({ oid, asked, onBack }: ProofPartProps) {
  const say = useSay();
  const query = useRead(readWhy, { oid, ...asked }, NEVER_OLD);
  return (
    <div className="person-drawer">
      <div>
        <Button
          // The focus was on what asked for the proof, which is gone.
          autoFocus
          appearance="subtle"
          size="small"
          icon={<ArrowLeft16Regular />}
          onClick={() => {
            onBack();
            focusSoon(whyIdOf(asked));
          }}
        >
          {say('person.back')}
        </Button>
      </div>
      <Reading query={query} skeleton={<Skeleton blocks={['line', 'card', 'card']} />}>
        {(found) => (
          <>
            <p className="lead">
              {say('why.title', { title: titleUnder(found.outcome.title, found.outcome.policy) })}
            </p>
            <Proof why={found} isPast={false} />
          </>
        )}
      </Reading>
    </div>
  );
}

/** Once the list is drawn. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}
