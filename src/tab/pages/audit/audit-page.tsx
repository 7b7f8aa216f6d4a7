import { audit } from '../../../contract/audit.ts';
import { useRead } from '../../api/use-read.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { AuditLogCard } from './audit-log-card.tsx';
import { ParkedCard } from './parked-card.tsx';
import { useSay } from './words.ts';

/** Whether the audit log is as it was written, and the messages of which nobody knows whether they arrived. */
export function AuditPage() {
  const say = useSay();
  const query = useRead(audit, {});
  return (
    <>
      <PageHeading text={say('audit.title')} note={say('audit.note')} />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'card']} />}>
        {({ report, parked }) => (
          <>
            <AuditLogCard report={report} />
            <ParkedCard parked={parked} />
          </>
        )}
      </Reading>
    </>
  );
}
