import type { FieldProps } from '../../components/form/field.tsx';
import { describedBy, FieldNotes } from '../../components/form/field.tsx';
import type { Chip } from '../../components/form/chip-choice.tsx';

interface SeveralChoiceProps extends FieldProps {
  readonly chips: readonly Chip[];
  readonly value: readonly string[];
  /** The id that stands for all: choosing it lets go of the others, and they of it. */
  readonly everything: string | null;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Any of a few, as large targets: the browser's own checkboxes underneath. */
export function SeveralChoice({ chips, value, everything, onChange, ...field }: SeveralChoiceProps) {
  const toggled = (id: string): readonly string[] => {
    if (id === everything) return [id];
    const others = value.filter((each) => each !== everything);
    const chosen = others.includes(id) ? others.filter((each) => each !== id) : [...others, id];
    // In the order in which they are offered, so that choosing and letting go again changes nothing.
    return chips.map((chip) => chip.id).filter((each) => chosen.includes(each));
  };
  return (
    <div className={field.problem === undefined ? 'field' : 'field field--wrong'}>
      <div
        role="group"
        aria-labelledby={`${field.id}-label`}
        aria-describedby={describedBy(field)['aria-describedby']}
        id={field.id}
        tabIndex={-1}
        onFocus={(event) => {
          if (event.target === event.currentTarget) event.currentTarget.querySelector('input')?.focus();
        }}
      >
        <span className="field__label" id={`${field.id}-label`}>
          {field.label}
        </span>
        <FieldNotes id={field.id} hint={field.hint} problem={field.problem} />
        <div className="chips">
          {chips.map(({ id, label }) => (
            <label key={id} className="chip">
              <input
                type="checkbox"
                checked={value.includes(id)}
                onChange={() => onChange(toggled(id))}
                aria-invalid={field.problem === undefined ? undefined : true}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </div>
    </div>
  );
}
