import { Button } from '@fluentui/react-components';
import type { OutcomeView } from '../../../contract/standing.ts';
import { why } from '../../../contract/why.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { NEVER_OLD, useRead } from '../../api/use-read.ts';
import { Reading } from '../../components/reading.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { askedOf } from '../../routing/requirement-in-address.ts';
import { Proof } from './proof.tsx';
import { useSay } from './words.ts';

export interface WhyDrawerProps {
  readonly oid: string;
  readonly about: Pick<OutcomeView, 'policy' | 'requirement' | 'title'>;
  readonly onClose: () => void;
}

/** The proof of one verdict beside the list it was asked from; the page of the same proof is one step away. */
export function WhyDrawer({ oid, about, onClose }: WhyDrawerProps) {
  const say = useSay();
  const go = useNavigation();
  const query = useRead(why, { oid, ...askedOf(about) }, NEVER_OLD);
  return (
    <SideDrawer
      title={say('why.title', { title: titleUnder(about.title, about.policy) })}
      onClose={onClose}
      footer={
        <Button onClick={() => go({ page: 'why', oid, ...askedOf(about) })}>{say('why.as-page')}</Button>
      }
    >
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'card', 'row']} />}>
        {(found) => <Proof why={found} isPast={false} />}
      </Reading>
    </SideDrawer>
  );
}
