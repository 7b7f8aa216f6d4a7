import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeoplePage } from '../../../contract/people.ts';
import { SelectField } from '../../components/form/select-field.tsx';
import { TextField } from '../../components/form/field.tsx';
import type { PeopleInAddress } from '../../routing/people-in-address.ts';
import { EVERYBODY, formatPeople } from '../../routing/people-in-address.ts';
import { useSay } from './words.ts';

interface SearchFormProps {
  readonly search: PeopleInAddress;
  /** Where there is one alone, there is nothing to choose. */
  readonly units: PeoplePage['units'];
  readonly onSearch: (search: PeopleInAddress) => void;
}

/** A name and a unit to search by. What the address says is in the fields, also after Back. */
export function SearchForm({ search, units, onSearch }: SearchFormProps) {
  const say = useSay();
  const [draft, setDraft] = useState(search);
  const [shown, setShown] = useState(search);
  if (formatPeople(shown) !== formatPeople(search)) {
    setShown(search);
    setDraft(search);
  }
  const isEverybody = search.name === '' && search.unit === '' && search.without === undefined;
  return (
    <form
      className="form card"
      role="search"
      aria-label={say('people.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { name, unit, without } = draft;
        onSearch({ name: name.trim(), unit, ...(without && { without }), page: 1 });
      }}
    >
      <TextField
        id="people-name"
        label={say('people.name')}
        hint={say('people.name.hint')}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        problem={undefined}
      />
      {units.length > 1 && (
        <SelectField
          id="people-unit"
          label={say('people.unit')}
          choices={units.map(({ key, name }) => ({ id: key, label: name }))}
          nothing={say('people.every-unit')}
          value={draft.unit}
          onChange={(unit) => setDraft({ ...draft, unit })}
          problem={undefined}
        />
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={draft.without === 'manager'}
          onChange={(event) => setDraft({ ...draft, without: event.target.checked ? 'manager' : undefined })}
        />
        <span>{say('people.without-manager')}</span>
      </label>
      <div className="form__buttons">
        <Button type="submit" appearance="primary">
          {say('people.search')}
        </Button>
        <Button
          onClick={() => {
            setDraft(EVERYBODY);
            onSearch(EVERYBODY);
          }}
          disabledFocusable={isEverybody}
        >
          {say('people.clear')}
        </Button>
      </div>
    </form>
  );
}
