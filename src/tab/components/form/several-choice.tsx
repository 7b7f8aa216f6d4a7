import type { FieldProps } from './field.tsx';
import type { Chip } from './chip-choice.tsx';
import { FieldGroup } from './field-group.tsx';
import { listed, unlisted } from './field-draft.ts';

interface SeveralChoiceProps extends FieldProps {
  readonly choices: readonly Chip[];
  /** Ids, one a line: a draft is texts. */
  readonly value: string;
  /** The id that stands for all: choosing it lets go of the others, and they of it. */
  readonly everything: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Any of a few, as large targets: the browser's own checkboxes underneath. */
export function SeveralChoice({ choices, value, everything, onChange, ...field }: SeveralChoiceProps) {
  const ids = listed(value);
  const toggled = (id: string): readonly string[] => {
    if (id === everything) return [id];
    const others = ids.filter((each) => each !== everything);
    const chosen = others.includes(id) ? others.filter((each) => each !== id) : [...others, id];
    // In the order in which they are offered, so that choosing and letting go again changes nothing.
    return choices.map((each) => each.id).filter((each) => chosen.includes(each));
  };
  return (
    <FieldGroup {...field}>
      <div className="chips">
        {choices.map(({ id, label }) => (
          <label key={id} className="chip">
            <input
              type="checkbox"
              checked={ids.includes(id)}
              onChange={() => onChange(unlisted(toggled(id)))}
              aria-invalid={field.problem === undefined ? undefined : true}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
