import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { TakeRegister, takeRegister } from '../../../contract/events.ts';
import { useSend, useWrite } from '../../api/use-write.ts';
import type { EventRegister } from '../../../contract/events.ts';
import { Card } from '../../components/card.tsx';
import { checkedBy } from '../../components/form/checked.ts';
import { TextField } from '../../components/form/field.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useSubmission } from '../../components/form/use-submission.ts';
import type { Undo } from '../../components/toast/tell.ts';
import { useTell } from '../../components/toast/tell.ts';
import { AttendanceRow } from './attendance-row.tsx';
import type { Marks } from './marks.ts';
import { allPresent, countsOf, entriesOf, marksOf } from './marks.ts';
import { useNameSearch } from './use-name-search.ts';
import { useSay } from './words.ts';

/** From this many people on, finding a name is worth a field. */
const LONG_LIST = 12;

const SAVE = 'register-save';

/** All present, then the exceptions. */
export function RegisterForm({ register }: { readonly register: EventRegister }) {
  const say = useSay();
  const { people, event } = register;
  const [marks, setMarks] = useState<Marks>(() => marksOf(people));
  const [find, setFind] = useState('');
  const isFound = useNameSearch(find);
  const tell = useTell();
  const send = useSend();
  // A mark can be another, and cannot be none again.
  const undoTo = (before: Marks, after: Marks): Undo | undefined =>
    Object.keys(after).some((oid) => before[oid] === undefined)
      ? undefined
      : {
          about: say('register.title', { title: event.title }),
          otherwise: say('event.undo.otherwise'),
          returnTo: SAVE,
          run: async () => {
            await send(takeRegister, { eventKey: event.key }, { entries: entriesOf(before) });
            setMarks(before);
            return say('register.undone');
          },
        };
  const form = useSubmission('register', useWrite(takeRegister, { eventKey: event.key }), (answer) => {
    const after = marksOf(answer.people);
    tell({
      words: say('register.saved', countsOf(answer.people, after)),
      undo: undoTo(marksOf(people), after),
    });
  });
  const counts = countsOf(people, marks);
  const shown = people.filter(({ nameParts }) => isFound(nameParts));
  const save = () => form.submit(checkedBy(TakeRegister, { entries: entriesOf(marks) }));
  const change = (next: Marks) => {
    tell(undefined);
    setMarks(next);
  };
  if (people.length === 0) return <p className="card empty">{say('register.empty')}</p>;
  return (
    <Card title={say('register.people')}>
      <div className="row">
        <p className="quiet">
          {say(event.booking === null ? 'register.all-present.hint' : 'register.all-present.hint-booked')}
        </p>
        <Button onClick={() => change(allPresent(people, marks, event.booking !== null))}>
          {say('register.all-present')}
        </Button>
      </div>
      {people.length >= LONG_LIST && (
        <TextField
          id="register-find"
          label={say('register.find')}
          value={find}
          onChange={setFind}
          problem={undefined}
        />
      )}
      <ul className="plain-list">
        {shown.map((person) => (
          <AttendanceRow
            key={person.oid}
            person={person}
            mark={marks[person.oid] ?? ''}
            onMark={(mark) => change({ ...marks, [person.oid]: mark })}
          />
        ))}
      </ul>
      {shown.length === 0 && <p>{say('register.nobody-found')}</p>}
      <NotSaved failure={form.failure} isSaving={form.isSaving} onRetry={form.retry} />
      <div className="save-bar">
        <p className="quiet">{say('register.marked', counts)}</p>
        <p role="status" className={form.problems.length === 0 ? 'visually-hidden' : 'saved'}>
          {form.problems.length > 0 && say('register.nobody-marked')}
        </p>
        <Button id={SAVE} appearance="primary" onClick={save} disabledFocusable={form.isSaving}>
          {say(form.isSaving ? 'form.saving' : 'form.save')}
        </Button>
      </div>
    </Card>
  );
}
