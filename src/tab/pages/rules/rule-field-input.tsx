import { Select } from '@fluentui/react-components';
import type { RuleFieldView } from '../../../contract/policies.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { describedBy, FieldNotes, TextField } from '../../components/form/field.tsx';
import type { FieldProps } from '../../components/form/field.tsx';
import { listed } from '../../components/form/list-text.ts';
import type { RuleDraft } from './rule-draft.ts';
import { fieldName, unitName } from './rule-draft.ts';
import { choiceWords, fieldLabel } from './rule-words.ts';
import { SeveralChoice } from './several-choice.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

/** As many alternatives as fit side by side; more are a list to open. */
const MOST_CHIPS = 6;

interface RuleFieldInputProps {
  readonly field: RuleFieldView;
  readonly id: string;
  readonly problem: string | undefined;
  readonly draft: RuleDraft;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

/** The control for one field of a rule, by the sort of thing it is; it knows no rule by name. */
export function RuleFieldInput({ field, id, problem, draft, onChange }: RuleFieldInputProps) {
  const say = useSay();
  const name = fieldName(field.path);
  const value = draft[name] ?? '';
  const isTyped = field.type === 'number' || field.type === 'span';
  const frame: FieldProps = {
    id,
    label: fieldLabel(field.path, say),
    problem,
    ...(isTyped && field.mayBeEmpty && { hint: say('rule.optional') }),
  };
  const set = (next: string) => onChange({ [name]: next });
  switch (field.type) {
    case 'number':
      return <TextField {...frame} value={value} onChange={set} inputMode="decimal" isShort />;
    case 'switch':
      return <ChipChoice {...frame} chips={yesOrNo(say)} value={value} onChange={set} />;
    case 'span':
      return (
        <div className="form__pair">
          <TextField {...frame} value={value} onChange={set} inputMode="numeric" isShort />
          <Listed
            id={`${id}-unit`}
            label={say('rule.unit.short')}
            spoken={say('rule.unit', { label: fieldLabel(field.path, say) })}
            problem={undefined}
            choices={field.units.map((unit) => ({
              id: unit,
              label: choiceWords('unit', { id: unit, label: null }, say),
            }))}
            value={draft[unitName(field.path)] ?? ''}
            onChange={(unit) => onChange({ [unitName(field.path)]: unit })}
          />
        </div>
      );
    case 'one': {
      const choices = [
        ...(field.mayBeEmpty ? [{ id: '', label: say('rule.none') }] : []),
        ...field.choices.map((choice) => ({ id: choice.id, label: choiceWords(field.path, choice, say) })),
      ];
      const props = { ...frame, value, onChange: set };
      return choices.length > MOST_CHIPS ? (
        <Listed {...props} choices={choices} />
      ) : (
        <ChipChoice {...props} chips={choices} />
      );
    }
    case 'several': {
      const { everything } = field;
      const all = everything === null ? [] : [{ id: everything, label: null }];
      const chips = [...all, ...field.choices].map((choice) => ({
        id: choice.id,
        label: choiceWords(field.path, choice, say),
      }));
      return (
        <SeveralChoice
          {...frame}
          chips={chips}
          value={listed(value)}
          everything={everything}
          onChange={(ids) => set(ids.join('\n'))}
        />
      );
    }
  }
}

const yesOrNo = (say: Say) => [
  { id: 'yes', label: say('rule.yes') },
  { id: 'no', label: say('rule.no') },
];

interface ListedProps extends FieldProps {
  /** The label where it is read without what stands beside it. */
  readonly spoken?: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Listed({ spoken, choices, value, onChange, ...field }: ListedProps) {
  return (
    <div className={field.problem === undefined ? 'field' : 'field field--wrong'}>
      <label className="field__label" htmlFor={field.id}>
        {field.label}
      </label>
      <FieldNotes id={field.id} hint={field.hint} problem={field.problem} />
      <Select
        id={field.id}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
        className="input"
        {...(spoken !== undefined && { 'aria-label': spoken })}
        {...describedBy(field)}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
