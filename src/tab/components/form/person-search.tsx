import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { people } from '../../../contract/people.ts';
import { KEEPS_THE_LAST, useRead } from '../../api/use-read.ts';
import { tagText } from '../../../domain/people/person-tag.ts';
import { Chips, focusChoice } from './chip-choice.tsx';
import type { FieldProps } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { useSay } from '../../messages/use-say.ts';

interface PersonSearchProps extends FieldProps {
  /** Those who are named already where the form belongs. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** An object id; empty until somebody is chosen. */
  readonly value: string;
  readonly onChange: (oid: string) => void;
}

/** One person, found by name among the people whose CPD the reader looks after. */
export function PersonSearch({ choices, value, onChange, ...field }: PersonSearchProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const found = useRead(people, name === '' ? undefined : { name }, KEEPS_THE_LAST);
  const results = (name === '' ? [] : (found.data?.people ?? [])).map((person) => ({
    id: person.oid,
    label: `${person.displayName} · ${tagText(person.tag)}`,
  }));
  const offered = [...results, ...choices.filter(({ id }) => !results.some((each) => each.id === id))];
  const isOffered = value === '' || offered.some(({ id }) => id === value);
  const chips = isOffered ? offered : [...offered, { id: value, label: say('input.person.chosen') }];
  const search = () => setName(typed.trim());
  const inputId = `${field.id}-name`;
  return (
    <FieldGroup {...field} focusWithin={focusName}>
      <label htmlFor={inputId} className="quiet">
        {say('people.name')}
      </label>
      <div className="row__actions">
        <Input
          id={inputId}
          value={typed}
          className="input"
          autoComplete="off"
          onChange={(_event, data) => setTyped(data.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Enter looks for the name, and does not send the form.
            event.preventDefault();
            search();
          }}
        />
        <Button onClick={search}>{say('people.search')}</Button>
      </div>
      <p role="status" className="quiet">
        {found.isFetching
          ? say('input.person.searching')
          : found.isError
            ? say('input.person.failed')
            : name !== '' && results.length === 0
              ? say('input.person.nobody', { name })
              : ''}
      </p>
      <Chips name={field.id} chips={chips} value={value} onChange={onChange} />
    </FieldGroup>
  );
}

function focusName(group: HTMLElement): void {
  const typed = group.querySelector<HTMLInputElement>('input[type="text"], input:not([type])');
  if (typed) typed.focus();
  else focusChoice(group);
}
