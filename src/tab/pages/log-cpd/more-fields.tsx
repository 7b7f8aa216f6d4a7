import { promiseOf } from '../../../domain/access/readers.ts';
import { useState } from 'react';
import type { PersonRecord } from '../../../contract/record.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { LongTextField } from '../../components/form/field.tsx';
import type { LogDraft } from './log-draft.ts';
import { CategoryField } from './category-field.tsx';
import { StandardsField } from './standards-field.tsx';
import { useSay } from './words.ts';

const DELIVERIES = ['internal', 'external'] as const;
const MORE_FIELDS = ['category', 'reflection', 'delivery', 'alignment'] as const;
type MoreField = (typeof MORE_FIELDS)[number];

interface MoreFieldsProps {
  readonly idOf: (field: string) => string;
  readonly fields: LogDraft;
  readonly standards: PersonRecord['standards'];
  /** Left out where a register says it. */
  readonly hasDelivery: boolean;
  /** Left out where the form asks it among the facts. */
  readonly hasCategory: boolean;
  readonly isOpenAtFirst: boolean;
  readonly onChange: (changes: Partial<Pick<LogDraft, MoreField>>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** What may be added and never has to be. */
export function MoreFields(props: MoreFieldsProps) {
  const { idOf, fields, standards, hasDelivery, hasCategory, isOpenAtFirst, onChange, problemOf } = props;
  const say = useSay();
  const isBegun = fields.reflection !== '' || fields.delivery !== '' || fields.alignment !== '';
  const [isOpen, setIsOpen] = useState(isBegun || isOpenAtFirst);
  const hasProblem = MORE_FIELDS.some(
    (field) => (field !== 'category' || hasCategory) && problemOf(field) !== undefined,
  );
  return (
    <details
      className="disclosure"
      open={isOpen || hasProblem}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{say('log.more')}</summary>
      <div className="disclosure__content">
        {hasCategory && (
          <CategoryField
            id={idOf('category')}
            value={fields.category}
            onChange={(category) => onChange({ category })}
            problem={problemOf('category')}
          />
        )}
        <LongTextField
          id={idOf('reflection')}
          label={say('log.reflection')}
          hint={say('log.reflection.hint', { promise: promiseOf('record', say) })}
          value={fields.reflection}
          onChange={(reflection) => onChange({ reflection })}
          problem={problemOf('reflection')}
        />
        {hasDelivery && (
          <ChipChoice
            id={idOf('delivery')}
            label={say('log.delivery')}
            chips={[
              ...DELIVERIES.map((id) => ({ id, label: say(`delivery.${id}`) })),
              { id: '', label: say('delivery.left-out') },
            ]}
            value={fields.delivery}
            onChange={(delivery) => onChange({ delivery })}
            problem={problemOf('delivery')}
          />
        )}
        {standards.length > 0 && (
          <StandardsField
            id={idOf('alignment')}
            groups={standards}
            value={fields.alignment}
            onChange={(alignment) => onChange({ alignment })}
            problem={problemOf('alignment')}
          />
        )}
      </div>
    </details>
  );
}
