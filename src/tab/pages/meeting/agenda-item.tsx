import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgendaItemView, MeetingPage } from '../../../contract/meetings.ts';
import { changeMeeting } from '../../../contract/meetings.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { AskedField } from './asked-field.tsx';
import { addressOf, AutosavedText } from './autosaved-text.tsx';
import { FieldClauses } from './field-clauses.tsx';
import { WhatWasSaid } from './what-was-said.tsx';
import { useSay } from './words.ts';

interface AgendaItemProps {
  readonly page: MeetingPage;
  readonly item: AgendaItemView;
  readonly place: number;
  readonly isOpen: boolean;
}

/** One thing to talk about: what was said, the fields that the policy has for it, or why it does not apply. */
export function AgendaItem({ page, item, place, isOpen }: AgendaItemProps) {
  const say = useSay();
  // Until it is saved with its text, what was ticked here stands before what the server says.
  const [ticked, setTicked] = useState<boolean>();
  const { mutate, isPending, error } = useWrite(changeMeeting, addressOf(page));
  const isNotApplicable = ticked ?? item.isNotApplicable;
  const { title, text } = item;
  const fields = page.fields.filter((field) => field.place === place);
  const asked = isNotApplicable ? [] : fields;
  const mayWrite = page.may.prepare && isOpen;
  return (
    <div className="form__part">
      {asked.some(({ label, kind }) => label !== title || kind === 'targets') && <h3>{title}</h3>}
      {asked.map((field) => (
        <AskedField key={field.id} page={page} field={field} isOpen={isOpen} />
      ))}
      <FieldClauses about={title} fields={asked} />
      {asked.length === 0 &&
        (mayWrite ? (
          <AutosavedText
            at={addressOf(page)}
            id={`meeting-agenda-${place}`}
            label={isNotApplicable ? say('meeting.not-applicable.about', { title }) : title}
            text={text}
            longest={2000}
            changeOf={(rewritten) => ({ to: 'answer', place, isNotApplicable, ...rewritten })}
          />
        ) : (
          <WhatWasSaid title={title} text={text} isNotApplicable={item.isNotApplicable} />
        ))}
      {mayWrite && (
        <Checkbox
          label={say('meeting.not-applicable')}
          aria-label={say('meeting.not-applicable.about', { title })}
          checked={isNotApplicable}
          onChange={(_event, { checked }) => {
            const willApply = checked !== true;
            setTicked(!willApply);
            if (text === '') return;
            // Where fields are asked, a reason has no other place: it goes once the item applies.
            const kept = willApply && fields.length > 0 ? '' : text;
            mutate(
              { change: { to: 'answer', place, isNotApplicable: !willApply, text: kept, was: text } },
              { onSettled: () => setTicked(undefined) },
            );
          }}
        />
      )}
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
    </div>
  );
}
