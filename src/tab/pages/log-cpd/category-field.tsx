import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { useSay } from './words.ts';

const CATEGORIES = ['educational', 'sector', 'other'] as const;

interface CategoryFieldProps {
  readonly id: string;
  readonly value: string;
  /** A rule of the person's policies looks at it: then the form says so. */
  readonly isAsked?: boolean;
  readonly onChange: (category: string) => void;
  readonly problem: string | undefined;
}

/** What the time counts as. */
export function CategoryField({ id, value, isAsked = false, onChange, problem }: CategoryFieldProps) {
  const say = useSay();
  return (
    <ChipChoice
      id={id}
      label={say('log.category')}
      {...(isAsked && { hint: say('category.hint') })}
      chips={CATEGORIES.map((each) => ({ id: each, label: say(`category.${each}`) }))}
      value={value}
      onChange={onChange}
      problem={problem}
    />
  );
}
