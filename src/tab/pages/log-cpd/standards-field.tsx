import { useState } from 'react';
import type { PersonRecord } from '../../../contract/record.ts';
import { Checks } from '../../components/form/check-choice.tsx';
import { FieldGroup } from '../../components/form/field-group.tsx';
import { listed } from '../../components/form/field-draft.ts';
import { useSay } from './words.ts';

interface StandardsFieldProps {
  readonly id: string;
  readonly groups: PersonRecord['standards'];
  /** Ids, one a line. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | undefined;
}

/** More than these are put away until they are asked for: the way to Save would be long. */
const MOST_IN_SIGHT = 8;

/** The standards an activity serves: any number of those that the policy names. */
export function StandardsField(props: StandardsFieldProps) {
  const say = useSay();
  const count = listed(props.value).length;
  const [isOpen, setIsOpen] = useState(count > 0);
  if (props.groups.flatMap(({ choices }) => choices).length <= MOST_IN_SIGHT) return <Standards {...props} />;
  return (
    <details
      className="disclosure"
      open={isOpen || props.problem !== undefined}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{say('log.alignment.put-away', { count })}</summary>
      <div className="disclosure__content">
        <Standards {...props} />
      </div>
    </details>
  );
}

function Standards({ id, groups, value, onChange, problem }: StandardsFieldProps) {
  const say = useSay();
  return (
    <FieldGroup id={id} label={say('log.alignment')} hint={say('log.alignment.hint')} problem={problem}>
      {groups.map(({ heading, choices }) => (
        <div key={heading} {...(heading !== '' && { role: 'group', 'aria-label': heading })}>
          {heading !== '' && (
            <p className="quiet" aria-hidden="true">
              {heading}
            </p>
          )}
          <Checks choices={choices} value={value} onChange={onChange} />
        </div>
      ))}
    </FieldGroup>
  );
}
