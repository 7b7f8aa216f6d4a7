import { remembered } from './remembered.ts';
import { boundsOf, COUNT_OR_RANGE } from './numbers.ts';

/** So much of something that policies count. */
export interface StatedAmount {
  /** The least that is asked, where a range is printed. */
  readonly value: number;
  readonly unit: 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'sessions' | 'points' | 'credits';
  readonly words: string;
  readonly index: number;
}

const AMOUNT = new RegExp(
  `\\b(?:(?<count>${COUNT_OR_RANGE})|(?<half>half an?)|(?<an>an?))[- ]?(?:full |working |inset |clock )?(?<unit>hours?|hrs?|h|days?|weeks?|months?|years?|sessions?|points?|credits?)\\b(?!ly)`,
  'gi',
);

/** By the first letter, or the first two: `h`, `hrs` and `hours` are one. */
const UNITS: readonly StatedAmount['unit'][] = [
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'sessions',
  'points',
  'credits',
];

function valueOf({ count, half }: Readonly<Record<string, string | undefined>>): number {
  if (count !== undefined) return boundsOf(count)[0];
  return half === undefined ? 1 : 0.5;
}

/** The amounts a sentence names, in the order of its words: `fifteen (15) hours`, `half a day`, `1.5 days`. */
export const amountsIn = remembered((text): readonly StatedAmount[] =>
  [...text.matchAll(AMOUNT)].flatMap((match) => {
    const groups = match.groups ?? {};
    const unit = UNITS.find((each) => each.startsWith((groups['unit'] ?? '').toLowerCase().slice(0, 1)));
    return unit === undefined || (groups['an'] !== undefined && unit !== 'hours' && unit !== 'days')
      ? []
      : [{ value: valueOf(groups), unit, words: match[0], index: match.index }];
  }),
);
