import { ToggleButton } from '@fluentui/react-components';
import { useSpoken } from '../../messages/use-say.ts';

export interface Filter {
  readonly id: string;
  readonly label: string;
  /** How many rows it leaves; left out where nobody counted. */
  readonly count?: number;
}

interface FilterChipsProps {
  readonly label: string;
  readonly filters: readonly Filter[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What a list is narrowed to; several widen each other, and none shows everything. */
export function FilterChips({ label, filters, chosen, onChange }: FilterChipsProps) {
  const { locale } = useSpoken();
  const number = new Intl.NumberFormat(locale);
  return (
    <div role="group" aria-label={label} className="filter-chips">
      {filters.map(({ id, label: name, count }) => {
        const isChosen = chosen.includes(id);
        return (
          <ToggleButton
            key={id}
            shape="circular"
            size="small"
            checked={isChosen}
            onClick={() => onChange(isChosen ? chosen.filter((each) => each !== id) : [...chosen, id])}
          >
            {count === undefined ? name : `${name} ${number.format(count)}`}
          </ToggleButton>
        );
      })}
    </div>
  );
}
