import { useId } from 'react';
import type { PriorityPage, ServingEventView } from '../../../contract/plans.ts';
import { StateServed, stateServed } from '../../../contract/plans.ts';
import { choiceField, severalField } from '../../../domain/fields/choice.ts';
import { useWrite } from '../../api/use-write.ts';
import type { ShownField } from '../../components/form/field-draft.ts';
import type { ParsedFields, StoredTexts } from '../../components/fields-form/fields-form.tsx';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { choicesFor } from './serving-training.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface ServedDeskProps {
  readonly event: ServingEventView;
  readonly page: PriorityPage;
  readonly recordedBy: string;
  readonly onSaved: (words: string) => void;
  readonly onClose: () => void;
}

/** What one event serves, beside the list. */
export function ServedDesk({ event, page, recordedBy, onSaved, onClose }: ServedDeskProps) {
  const say = useSay();
  const titleId = useId();
  const mutation = useWrite(stateServed, { eventKey: event.key });
  const now = page.training.find(({ key }) => key === event.key) ?? event;
  const fields = servedFields(event, page, say);
  return (
    <SideDrawer title={<span id={titleId}>{say('training.do')}</span>} onClose={onClose}>
      {fields.length === 0 ? (
        <p>{say('training.no-choices')}</p>
      ) : (
        <FieldsForm
          name="served"
          labelledBy={titleId}
          fields={fields}
          note={<p className="own-words">{event.title}</p>}
          draftKey={`served.${recordedBy}.${event.key}`}
          stored={textsOf(event, page)}
          theirs={
            now.version === event.version ? undefined : { stored: textsOf(now, page), changed: now.changed }
          }
          today={page.today}
          mutation={mutation}
          schema={StateServed}
          bodyOf={(values) => ({ version: now.version, ...bodyOf(values) })}
          onSaved={() => onSaved(say('training.saved', { title: event.title }))}
          onClose={onClose}
        />
      )}
    </SideDrawer>
  );
}

/** Each group of standards is a field of its own. */
const STANDARDS = 'standards-';
const optional = { isRequired: false } as const;

function servedFields(event: ServingEventView, page: PriorityPage, say: Say): readonly ShownField[] {
  const { priorities, strands, standards } = choicesFor(page, event);
  const isGone = event.priority !== null && !priorities.some(({ id }) => id === event.priority);
  const named = isGone
    ? [...priorities, { id: event.priority ?? '', label: event.priorityTitle ?? '' }]
    : priorities;
  return [
    ...(named.length === 0
      ? []
      : [{ ...choiceField('priority', named, optional), label: say('training.which-priority') }]),
    ...(strands.length === 0
      ? []
      : [{ ...choiceField('strand', strands, optional), label: say('training.which-strand') }]),
    ...standards.map(({ heading, choices }, index) => ({
      ...severalField(`${STANDARDS}${index}`, choices),
      label:
        heading === '' ? say('training.which-standards') : say('training.which-standards-of', { heading }),
    })),
  ];
}

const textsOf = (event: ServingEventView, page: PriorityPage): StoredTexts => ({
  priority: event.priority ?? '',
  strand: event.strand ?? '',
  ...Object.fromEntries(
    choicesFor(page, event).standards.map(({ choices }, index) => [
      `${STANDARDS}${index}`,
      choices.map(({ id }) => id).filter((id) => event.standards.includes(id)),
    ]),
  ),
});

const bodyOf = (values: ParsedFields): Record<string, unknown> => ({
  standards: Object.entries(values).flatMap(([id, value]) =>
    id.startsWith(STANDARDS) && Array.isArray(value) ? value.map(String) : [],
  ),
  ...Object.fromEntries(
    (['priority', 'strand'] as const).flatMap((name) =>
      values[name] === undefined || values[name] === '' ? [] : [[name, values[name]]],
    ),
  ),
});
