import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { useSay } from './words.ts';

/** A requirement that is due, or has run out, and that what is logged may renew: that is recorded apart, by the person or by another. */
export interface Renewal {
  readonly policyId: string;
  readonly requirement: string;
  readonly title: string;
  /** Who records it, and what saying yes leads to. */
  readonly hint: string;
}

export const renewalId = ({ policyId, requirement }: Pick<Renewal, 'policyId' | 'requirement'>): string =>
  `${policyId}/${requirement}`;

interface RenewFieldProps {
  readonly id: string;
  readonly renewal: Renewal;
  /** Of the renewal, `no`, or empty while it is not said. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Asks whether it renews what its title names: that is never taken for granted. */
export function RenewField({ id, renewal, value, onChange }: RenewFieldProps) {
  const say = useSay();
  return (
    <ChipChoice
      id={id}
      label={say('log.renews', { title: renewal.title })}
      hint={renewal.hint}
      problem={undefined}
      chips={[
        { id: renewalId(renewal), label: say('log.renews.yes') },
        { id: 'no', label: say('log.renews.no') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
