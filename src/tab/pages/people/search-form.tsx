import { SearchBox } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { PeoplePage } from '../../../contract/people.ts';
import { SelectField } from '../../components/form/select-field.tsx';
import { FilterChips } from '../../components/table/filter-chips.tsx';
import type { PeopleInAddress } from '../../routing/people-in-address.ts';
import { useSay } from './words.ts';

/** So long nothing is typed before it is searched for. */
const PAUSE_MILLISECONDS = 300;

/** More units than these are a list to choose from. */
const MOST_CHIPS = 8;

const WITHOUT_MANAGER = 'without:manager';
const BEHIND_GAP = 'gap';

interface SearchFormProps {
  readonly search: PeopleInAddress;
  /** Where there is one alone, there is nothing to choose. */
  readonly units: PeoplePage['units'];
  /** What the rule of the gap is called that is asked for; null until it is there. */
  readonly gapTitle: string | null;
  readonly onSearch: (search: PeopleInAddress) => void;
}

/** A name, searched for as it is typed, and chips that narrow. What the address says is in the field, also after Back. */
export function SearchForm({ search, units, gapTitle, onSearch }: SearchFormProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(search.name);
  const [shown, setShown] = useState(search.name);
  if (shown !== search.name) {
    setShown(search.name);
    // What was typed meanwhile stays.
    if (typed.trim() === shown) setTyped(search.name);
  }
  const name = typed.trim();
  useEffect(() => {
    if (name === search.name) return undefined;
    const pause = setTimeout(() => onSearch({ ...search, name }), PAUSE_MILLISECONDS);
    return () => clearTimeout(pause);
  }, [name, search, onSearch]);
  const hasChips = units.length > 1 && units.length <= MOST_CHIPS;
  const chosen = [
    ...(search.gap === undefined ? [] : [BEHIND_GAP]),
    ...(search.without ? [WITHOUT_MANAGER] : []),
    ...(search.unit === '' ? [] : [search.unit]),
  ];
  const narrow = (next: readonly string[]) => {
    const isWithout = next.includes(WITHOUT_MANAGER);
    // One unit at a time: the one that was chosen last.
    const isUnit = (each: string) => each !== WITHOUT_MANAGER && each !== BEHIND_GAP;
    const unit = hasChips ? (next.findLast(isUnit) ?? '') : search.unit;
    const { gap } = search;
    onSearch({
      name,
      unit,
      ...(isWithout && { without: 'manager' }),
      ...(gap !== undefined && next.includes(BEHIND_GAP) && { gap }),
    });
  };
  return (
    <form
      className="people-search"
      role="search"
      aria-label={say('people.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSearch({ ...search, name });
      }}
    >
      <div className="field">
        <label htmlFor={id} className="field__label">
          {say('people.name')}
        </label>
        <SearchBox
          id={id}
          value={typed}
          placeholder={say('people.name.hint')}
          autoComplete="off"
          onChange={(_event, data) => setTyped(data.value)}
        />
      </div>
      {units.length > MOST_CHIPS && (
        <SelectField
          id="people-unit"
          label={say('people.unit')}
          choices={units.map(({ key, name: unitName }) => ({ id: key, label: unitName }))}
          nothing={say('people.every-unit')}
          value={search.unit}
          onChange={(unit) => onSearch({ ...search, name, unit })}
          problem={undefined}
        />
      )}
      <FilterChips
        label={say('table.filters')}
        filters={[
          ...(search.gap === undefined
            ? []
            : [{ id: BEHIND_GAP, label: say('people.gap', { title: gapTitle ?? '…' }) }]),
          ...(hasChips ? units.map(({ key, name: unitName }) => ({ id: key, label: unitName })) : []),
          { id: WITHOUT_MANAGER, label: say('people.without-manager') },
        ]}
        chosen={chosen}
        onChange={narrow}
      />
    </form>
  );
}
