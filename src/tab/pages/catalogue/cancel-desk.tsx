import { useId } from 'react';
import type { OpportunityView } from '../../../contract/bookings.ts';
import { CancelBooking, cancelBooking } from '../../../contract/bookings.ts';
import type { Me } from '../../../contract/me.ts';
import { textField } from '../../../domain/fields/text.ts';
import { useWrite } from '../../api/use-write.ts';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { useSay } from './words.ts';

interface CancelDeskProps {
  readonly opportunity: OpportunityView;
  readonly me: Pick<Me, 'oid' | 'today'>;
  readonly onSaved: (words: string) => void;
  readonly onClose: () => void;
}

/** Why somebody gives up their place, or their turn. */
export function CancelDesk({ opportunity, me, onSaved, onClose }: CancelDeskProps) {
  const say = useSay();
  const titleId = useId();
  const { key, title, mine } = opportunity;
  const action = say(mine === 'waiting' ? 'catalogue.leave-list' : 'catalogue.give-up');
  return (
    <SideDrawer
      title={<span id={titleId}>{say('catalogue.about', { action, title })}</span>}
      onClose={onClose}
    >
      <FieldsForm
        name="booking"
        labelledBy={titleId}
        fields={[
          {
            ...textField('reason', 500, { isRequired: true }),
            label: say('booking.reason'),
            hint: say('booking.reason.hint'),
          },
        ]}
        draftKey={`booking-cancellation.${me.oid}.${key}`}
        today={me.today}
        mutation={useWrite(cancelBooking, { eventKey: key })}
        schema={CancelBooking}
        bodyOf={({ reason }) => ({ reason })}
        onSaved={() =>
          onSaved(say(mine === 'waiting' ? 'catalogue.saved.left-list' : 'catalogue.saved.none', { title }))
        }
        onClose={onClose}
      />
    </SideDrawer>
  );
}
