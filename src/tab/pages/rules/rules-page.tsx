import { SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import { rules } from '../../../contract/policies.ts';
import { useRead } from '../../api/use-read.ts';
import type { Me } from '../../../contract/me.ts';
import type { PolicyRules, Rules } from '../../../contract/policies.ts';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/form/select-field.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { PublishedVersions } from './published-versions.tsx';
import { RuleDrawer } from './rule-drawer.tsx';
import { RuleList } from './rule-list.tsx';
import { ruleRowId } from './rule-row.tsx';
import { useDraftedChange } from './use-drafted-change.tsx';
import { useSay } from './words.ts';

/** The rules of a policy, for the CPD lead: what they ask, and a change of them seen before it is made. */
export function RulesPage({ me }: { readonly me: Me }) {
  const say = useSay();
  const query = useRead(rules, {});
  return (
    <>
      <PageHeading
        text={say('rules.title')}
        note={say('rules.note')}
        action={<RouteLink to={{ page: 'frameworks' }}>{say('rules.frameworks')}</RouteLink>}
      />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row', 'row']} />}>
        {(found) => <ChosenPolicy me={me} {...found} />}
      </Reading>
    </>
  );
}

/** The one with a draft first: it waits for somebody. */
function ChosenPolicy({ me, policies, today }: Rules & { readonly me: Me }) {
  const say = useSay();
  const [chosenId, choose] = useState<string>();
  const [search, setSearch] = useState('');
  const policy =
    policies.find(({ id }) => id === chosenId) ?? policies.find(({ draft }) => draft !== null) ?? policies[0];
  if (!policy) return <p className="card empty">{say('rules.empty')}</p>;
  return (
    <>
      <div className="rules-search" role="search" aria-label={say('rules.title')}>
        {policies.length > 1 && (
          <SelectField
            id="rules-policy"
            label={say('rules.choose')}
            choices={policies.map(({ id, title, people }) => ({
              id,
              label: say('rules.policy', { title, people }),
            }))}
            value={policy.id}
            onChange={choose}
            problem={undefined}
          />
        )}
        <SearchBox
          className="rules-search__box"
          aria-label={say('rules.search')}
          placeholder={say('rules.search')}
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
      </div>
      <PolicyCard key={policy.id} me={me} policy={policy} today={today} search={search} />
    </>
  );
}

interface PolicyCardProps {
  readonly me: Me;
  readonly policy: PolicyRules;
  readonly today: string;
  readonly search: string;
}

function PolicyCard({ me, policy, today, search }: PolicyCardProps) {
  const say = useSay();
  const change = useDraftedChange(policy);
  const [openKey, setOpenKey] = useState<string>();
  const openRule = policy.rules.find(({ key }) => key === openKey);
  const close = () => setOpenKey(undefined);
  return (
    <Card title={say('rules.policy', { title: policy.title, people: policy.people })}>
      <p className="quiet">{say('rules.version', { version: policy.version })}</p>
      {change.preview}
      <RuleList policy={policy} today={today} search={search} onOpen={({ key }) => setOpenKey(key)} />
      <PublishedVersions id={policy.id} published={policy.published} />
      {openRule && (
        <RuleDrawer
          me={me}
          policy={policy}
          rule={openRule}
          today={today}
          onDrafted={() => {
            close();
            change.onDrafted();
          }}
          onClose={() => {
            close();
            document.getElementById(ruleRowId(policy.id, openRule.key))?.focus();
          }}
        />
      )}
    </Card>
  );
}
