import { useState } from 'react';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { LongTextField } from '../../components/form/field.tsx';
import { useSay } from '../../messages/use-say.ts';
import type { LogDraft } from './log-draft.ts';

const CATEGORIES = ['educational', 'sector', 'other'] as const;

interface MoreFieldsProps {
  readonly idOf: (field: string) => string;
  readonly fields: LogDraft;
  readonly onChange: (changes: { category?: string; reflection?: string }) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** What may be added and never has to be. */
export function MoreFields({ idOf, fields, onChange, problemOf }: MoreFieldsProps) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(fields.reflection !== '');
  const hasProblem = problemOf('reflection') !== undefined || problemOf('category') !== undefined;
  return (
    <details
      className="disclosure"
      open={isOpen || hasProblem}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{say('log.more')}</summary>
      <div className="disclosure__content">
        <ChipChoice
          id={idOf('category')}
          label={say('log.category')}
          chips={CATEGORIES.map((id) => ({ id, label: say(`category.${id}`) }))}
          value={fields.category}
          onChange={(category) => onChange({ category })}
          problem={problemOf('category')}
        />
        <LongTextField
          id={idOf('reflection')}
          label={say('log.reflection')}
          hint={say('log.reflection.hint')}
          value={fields.reflection}
          onChange={(reflection) => onChange({ reflection })}
          problem={problemOf('reflection')}
        />
      </div>
    </details>
  );
}
