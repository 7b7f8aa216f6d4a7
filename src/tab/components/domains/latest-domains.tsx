import { selfAssessment, selfAssessments } from '../../../contract/self-assessments.ts';
import { useRead } from '../../api/use-read.ts';
import { Card } from '../card.tsx';
import { RouteLink } from '../route-link.tsx';
import { DomainChart } from './domain-chart.tsx';
import { domainsOf } from './domains-of.ts';
import { useSay } from './words.ts';

/** The self-assessment that somebody completed last, by domain; nothing while there is none, and for who may not read it. */
export function LatestDomains({ oid }: { readonly oid: string }) {
  const say = useSay();
  const all = useRead(selfAssessments, { oid });
  const latest = all.data?.assessments.find(({ state, isCounted }) => state === 'completed' && isCounted);
  const one = useRead(selfAssessment, latest && { oid, assessmentKey: latest.key });
  const domains = domainsOf(one.data?.statements ?? []).filter(({ asked }) => asked > 0);
  if (!latest || domains.length === 0) return null;
  return (
    <Card
      title={say('domains.title')}
      aside={
        <RouteLink to={{ page: 'selfAssessment', oid, assessmentKey: latest.key }}>
          {say('domains.open')}
        </RouteLink>
      }
    >
      <p className="quiet">
        {say('domains.of', {
          framework: latest.frameworkLabel,
          date: say.date(latest.completedOn ?? latest.startedOn),
        })}
      </p>
      <DomainChart domains={domains} />
    </Card>
  );
}
