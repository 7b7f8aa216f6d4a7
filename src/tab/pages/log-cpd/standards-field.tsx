import type { PersonRecord } from '../../../contract/record.ts';
import { describedBy, FieldNotes } from '../../components/form/field.tsx';
import { listed, unlisted } from '../../components/form/list-text.ts';
import { useSay } from '../../messages/use-say.ts';

interface StandardsFieldProps {
  readonly id: string;
  readonly groups: PersonRecord['standards'];
  /** Ids, one a line. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | undefined;
}

/** The standards an activity serves: any number of those that the policy names. */
export function StandardsField({ id, groups, value, onChange, problem }: StandardsFieldProps) {
  const say = useSay();
  const chosen = listed(value);
  const hint = say('log.alignment.hint');
  const toggle = (choice: string, isChosen: boolean) =>
    onChange(unlisted([...chosen.filter((each) => each !== choice), ...(isChosen ? [choice] : [])]));
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={problem === undefined ? 'field' : 'field field--wrong'}
      {...describedBy({ id, hint, problem })}
      onFocus={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <legend className="field__label">{say('log.alignment')}</legend>
      <FieldNotes id={id} hint={hint} problem={problem} />
      {groups.map(({ heading, choices }) => (
        <div
          key={heading}
          className="checks"
          {...(heading !== '' && { role: 'group', 'aria-label': heading })}
        >
          {heading !== '' && (
            <p className="quiet" aria-hidden="true">
              {heading}
            </p>
          )}
          {choices.map((choice) => (
            <label key={choice.id} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(choice.id)}
                onChange={(event) => toggle(choice.id, event.currentTarget.checked)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
