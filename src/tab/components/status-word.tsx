import type { OutcomeView } from '../../contract/standing.ts';

type Shown = OutcomeView['shown'];
type Tone = 'danger' | 'warning' | 'good' | 'plain';

const TONES: Readonly<Record<Shown, Tone>> = {
  overdue: 'danger',
  expired: 'danger',
  'to-do': 'warning',
  'due-soon': 'warning',
  current: 'good',
  'working-towards': 'plain',
  recommended: 'plain',
  'nothing-yet': 'plain',
  'on-leave': 'plain',
  'not-required': 'plain',
};

/** A status in words; the colour only repeats what the word says. */
export function StatusWord({ shown, label }: { readonly shown: Shown; readonly label: string }) {
  return <span className={`status status--${TONES[shown]}`}>{label}</span>;
}
