import { Button } from '@fluentui/react-components';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

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
