import type { AuditPage } from '../../../contract/audit.ts';
import { Card } from '../../components/card.tsx';
import { useSay } from './words.ts';

type Report = NonNullable<AuditPage['report']>;

/** What the last check found: nothing wrong, or each thing that is. */
export function AuditLogCard({ report }: { readonly report: Report | null }) {
  const say = useSay();
  return (
    <Card title={say('audit.log')}>
      {report ? <Checked report={report} /> : <p>{say('audit.not-checked')}</p>}
    </Card>
  );
}

function Checked({ report }: { readonly report: Report }) {
  const say = useSay();
  const { checkedAt, entries, head, lastAnchoredOn, findings } = report;
  return (
    <>
      {findings.length === 0 ? (
        <p>{say('audit.whole')}</p>
      ) : (
        <>
          <p role="alert" className="notice notice--warning">
            <strong>{say('audit.wrong', { count: findings.length })}</strong>
          </p>
          <ul>
            {findings.map((finding, index) => (
              <li key={index}>
                {say(`audit.finding.${finding.kind}`, {
                  sequence: finding.sequence ?? 0,
                  on: finding.anchoredOn === null ? '' : say.date(finding.anchoredOn),
                })}
              </li>
            ))}
          </ul>
          <p>{say('audit.accept')}</p>
        </>
      )}
      <dl className="named-values">
        <dt>{say('audit.checked')}</dt>
        <dd>{say.moment(checkedAt)}</dd>
        <dt>{say('audit.entries')}</dt>
        <dd>{say.number(entries)}</dd>
        {head && (
          <>
            <dt>{say('audit.head')}</dt>
            <dd className="hash">{say('audit.head.value', head)}</dd>
          </>
        )}
        <dt>{say('audit.anchored')}</dt>
        <dd>{lastAnchoredOn === null ? say('audit.never') : say.date(lastAnchoredOn)}</dd>
      </dl>
    </>
  );
}
