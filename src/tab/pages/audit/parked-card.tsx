import { Button } from '@fluentui/react-components';
import { settleParked } from '../../../contract/audit.ts';
import { useWrite } from '../../api/use-write.ts';
import type { AuditPage } from '../../../contract/audit.ts';
import { Card } from '../../components/card.tsx';
import { useSay } from './words.ts';

type Parked = AuditPage['parked'][number];

/** Messages of which nobody knows whether they arrived: somebody sends each again or leaves it. */
export function ParkedCard({ parked }: { readonly parked: readonly Parked[] }) {
  const say = useSay();
  return (
    <Card title={say('audit.parked')}>
      {parked.length === 0 ? (
        <p>{say('audit.parked.none')}</p>
      ) : (
        <>
          <p>{say('audit.parked.note')}</p>
          <ul className="plain-list">
            {parked.map((message) => (
              <ParkedItem key={message.key} parked={message} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function ParkedItem({
  parked: { key, kindName, recipientName, parkedAt, why },
}: {
  readonly parked: Parked;
}) {
  const say = useSay();
  const settle = useWrite(settleParked, { messageKey: key });
  const message = say('audit.parked.message', { kind: kindName, name: recipientName });
  return (
    <li className="row">
      <div>
        <p>
          <strong>{message}</strong>
        </p>
        <p>{say('audit.parked.since', { at: say.moment(parkedAt), why })}</p>
        {settle.isError && <p role="alert">{say('audit.parked.failed')}</p>}
      </div>
      <div className="row__actions">
        <Button
          disabled={settle.isPending}
          onClick={() => settle.mutate({ how: 'send-again' })}
          aria-label={say('audit.parked.again.to', { message })}
        >
          {say('audit.parked.again')}
        </Button>
        <Button
          disabled={settle.isPending}
          onClick={() => settle.mutate({ how: 'leave' })}
          aria-label={say('audit.parked.leave.to', { message })}
        >
          {say('audit.parked.leave')}
        </Button>
      </div>
    </li>
  );
}
