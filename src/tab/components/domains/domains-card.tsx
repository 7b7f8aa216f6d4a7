import type { AnsweredStatementView } from '../../../contract/self-assessments.ts';
import { Card } from '../card.tsx';
import { DomainChart } from './domain-chart.tsx';
import { domainsOf } from './domains-of.ts';
import { useSay } from './words.ts';

/** A self-assessment by domain; nothing where nothing of it is of the person's role. */
export function DomainsCard({ statements }: { readonly statements: readonly AnsweredStatementView[] }) {
  const say = useSay();
  const domains = domainsOf(statements).filter(({ asked }) => asked > 0);
  if (domains.length === 0) return null;
  return (
    <Card title={say('domains.title')}>
      <DomainChart domains={domains} />
    </Card>
  );
}
