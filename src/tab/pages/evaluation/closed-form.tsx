import { Button } from '@fluentui/react-components';
import { useSay } from '../../messages/use-say.ts';
import { useNavigation } from '../../routing/use-route.ts';

interface ClosedFormProps {
  readonly oid: string;
  /** `2026-12-05` */
  readonly closedOn: string;
}

/** A form that nobody can answer any more says so, and where what somebody thinks can still be said. */
export function ClosedForm({ oid, closedOn }: ClosedFormProps) {
  const say = useSay();
  const go = useNavigation();
  return (
    <section className="card">
      <p>{say('evaluation.closed', { date: say.date(closedOn) })}</p>
      <Button appearance="primary" onClick={() => go({ page: 'record', oid })}>
        {say('evaluation.closed.record')}
      </Button>
    </section>
  );
}
