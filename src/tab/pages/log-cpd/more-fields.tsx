import { useState } from 'react';
import type { PersonRecord } from '../../../contract/record.ts';
import type { ShownField } from '../../components/form/field-draft.ts';
import type { LogPart } from './log-part.tsx';
import { LoggedFields } from './log-part.tsx';
import { StandardsField } from './standards-field.tsx';
import { useSay } from './words.ts';

interface MoreFieldsProps extends LogPart {
  readonly fields: readonly ShownField[];
  readonly standards: PersonRecord['standards'];
  readonly isOpenAtFirst: boolean;
}

/** What may be added and never has to be. */
export function MoreFields({ fields, standards, isOpenAtFirst, ...part }: MoreFieldsProps) {
  const say = useSay();
  const { idOf, draft, onChange, problemOf } = part;
  const isBegun = ['reflection', 'delivery', 'alignment'].some((name) => (draft[name] ?? '') !== '');
  const [isOpen, setIsOpen] = useState(isBegun || isOpenAtFirst);
  const hasProblem = [...fields.map(({ id }) => id), 'alignment'].some((id) => problemOf(id) !== undefined);
  return (
    <details
      className="disclosure"
      open={isOpen || hasProblem}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{say('log.more')}</summary>
      <div className="disclosure__content">
        <LoggedFields {...part} fields={fields} />
        {standards.length > 0 && (
          <StandardsField
            id={idOf('alignment')}
            groups={standards}
            value={draft['alignment'] ?? ''}
            onChange={(alignment) => onChange({ alignment })}
            problem={problemOf('alignment')}
          />
        )}
      </div>
    </details>
  );
}
