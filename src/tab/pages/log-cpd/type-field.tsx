import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { Chip } from '../../components/form/chip-choice.tsx';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import type { FieldProps } from '../../components/form/field.tsx';
import { FieldFrame } from '../../components/form/field.tsx';
import { useSay } from './words.ts';

type Types = readonly Chip[];

/** No policy names a type so. */
const ANOTHER = '*';

interface TypeFieldProps extends FieldProps {
  readonly atHand: Types;
  readonly others: Types;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** What sort of CPD it was: the types at hand as chips, and behind the last of them the others, found by typing. */
export function TypeField({ atHand, others, value, onChange, ...field }: TypeFieldProps) {
  const say = useSay();
  const [isAnother, setIsAnother] = useState(others.some(({ id }) => id === value));
  const chips =
    others.length === 0 ? atHand : [...atHand, { id: ANOTHER, label: say('log.activityType.another') }];
  return (
    <>
      <ChipChoice
        {...field}
        chips={chips}
        value={isAnother ? ANOTHER : value}
        onChange={(id) => {
          setIsAnother(id === ANOTHER);
          onChange(id === ANOTHER ? '' : id);
        }}
      />
      {isAnother && <OtherTypes id={`${field.id}-other`} types={others} value={value} onChange={onChange} />}
    </>
  );
}

interface OtherTypesProps extends Pick<TypeFieldProps, 'value' | 'onChange'> {
  readonly id: string;
  readonly types: Types;
}

function OtherTypes({ id, types, value, onChange }: OtherTypesProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string>();
  const chosen = types.find((each) => each.id === value);
  const wanted = (typed ?? '').trim().toLowerCase();
  const found = types.filter(({ label }) => label.toLowerCase().includes(wanted));
  return (
    <FieldFrame id={id} label={say('log.activityType.other')} problem={undefined}>
      {(tied) => (
        <Combobox
          {...tied}
          id={id}
          className="input input--list"
          listbox={{ className: 'long-list' }}
          placeholder={say('log.activityType.other.hint')}
          value={typed ?? chosen?.label ?? ''}
          selectedOptions={chosen ? [chosen.id] : []}
          onChange={(event) => setTyped(event.target.value)}
          onOptionSelect={(_event, { optionValue }) => {
            setTyped(undefined);
            if (optionValue !== undefined) onChange(optionValue);
          }}
          // Half a name chooses nothing: what is chosen is shown again.
          onBlur={() => setTyped(undefined)}
        >
          {found.map((type) => (
            <Option key={type.id} value={type.id}>
              {type.label}
            </Option>
          ))}
          {found.length === 0 && <p className="quiet list-note">{say('log.activityType.none')}</p>}
        </Combobox>
      )}
    </FieldFrame>
  );
}
