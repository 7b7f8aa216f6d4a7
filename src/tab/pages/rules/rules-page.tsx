import { rules } from '../../../contract/policies.ts';
import { useRead } from '../../api/use-read.ts';
import type { Me } from '../../../contract/me.ts';
import type { PolicyRules, RuleView } from '../../../contract/policies.ts';
import { Card } from '../../components/card.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { PublishedVersions } from './published-versions.tsx';
import { RuleItem } from './rule-item.tsx';
import { useDraftedChange } from './use-drafted-change.tsx';
import { useSay } from './words.ts';

/** The rules of each policy, for the CPD lead: what they ask, and a change of them seen before it is made. */
export function RulesPage({ me }: { readonly me: Me }) {
  const say = useSay();
  const query = useRead(rules, {});
  return (
    <>
      <PageHeading text={say('rules.title')} note={say('rules.note')} />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row', 'row']} />}>
        {({ policies, today }) =>
          policies.length === 0 ? (
            <p className="card empty">{say('rules.empty')}</p>
          ) : (
            policies.map((policy) => <PolicyCard key={policy.id} me={me} policy={policy} today={today} />)
          )
        }
      </Reading>
    </>
  );
}

interface PolicyCardProps {
  readonly me: Me;
  readonly policy: PolicyRules;
  readonly today: string;
}

function PolicyCard({ me, policy, today }: PolicyCardProps) {
  const say = useSay();
  const change = useDraftedChange(policy);
  const isGone = ({ leftOutFrom }: RuleView) => leftOutFrom !== null && leftOutFrom <= today;
  const item = (rule: RuleView) => (
    <RuleItem key={rule.key} me={me} policy={policy} rule={rule} today={today} onDrafted={change.onDrafted} />
  );
  return (
    <Card title={say('rules.policy', { title: policy.title, people: policy.people })}>
      <p className="quiet">{say('rules.version', { version: policy.version })}</p>
      {change.said}
      {change.preview}
      <ul className="plain-list">{policy.rules.filter((rule) => !isGone(rule)).map(item)}</ul>
      {policy.rules.some(isGone) && (
        <>
          <h3>{say('rules.left-out.title')}</h3>
          <ul className="plain-list">{policy.rules.filter(isGone).map(item)}</ul>
        </>
      )}
      <PublishedVersions published={policy.published} />
    </Card>
  );
}
