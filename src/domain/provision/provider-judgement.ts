import type { CivilDate } from '../cycles/civil-date.ts';
import type { Recorded } from '../evidence/recorded.ts';
import { typedWords } from '../folded-text.ts';

/**
 * What somebody found of a provider before it was engaged: 2 Start, "CPD opportunities" (L23), of sufficient quality and
 * integrity. Judged again, it is another row, and the last one holds.
 */
export interface ProviderJudgement extends Recorded {
  readonly key: string;
  /** As it was typed; `providerId` finds it again however it is typed. */
  readonly provider: string;
  readonly quality: 'sufficient' | 'insufficient';
  readonly integrity: 'sufficient' | 'insufficient';
  readonly reason: string;
  /** The last day on which it holds. */
  readonly until: CivilDate;
}

/** The same for every way to type a provider's name. */
export const providerId = (name: string): string => typedWords(name).join(' ');

/** The last that was said of a provider; undefined: nobody judged it. */
export const judgementOf = (
  judgements: readonly ProviderJudgement[],
  provider: string,
): ProviderJudgement | undefined =>
  judgements
    .filter((each) => providerId(each.provider) === providerId(provider))
    .toSorted((first, second) => first.recordedAt.localeCompare(second.recordedAt))
    .at(-1);

/** Why a provider may not be engaged. */
export type NotApproved = 'not-judged' | 'found-wanting' | 'judged-too-long-ago';

/** Undefined: it may be engaged on that day. */
export function whyNotApproved(
  judgement: ProviderJudgement | undefined,
  on: CivilDate,
): NotApproved | undefined {
  if (!judgement) return 'not-judged';
  if (judgement.quality !== 'sufficient' || judgement.integrity !== 'sufficient') return 'found-wanting';
  return judgement.until < on ? 'judged-too-long-ago' : undefined;
}
