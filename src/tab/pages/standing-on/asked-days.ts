import { AskedDays } from '../../../contract/standing-on.ts';
import { fieldProblem } from '../../../domain/fields/field-problem.ts';
import type { Checked } from '../../components/form/checked.ts';
import { checkedBy } from '../../components/form/checked.ts';
import { parseTypedDate, typedDateOf } from '../../components/form/typed-date.ts';
import type { DaysInAddress } from '../../routing/days.ts';

/** The form: days as typed, and which day's knowledge judges. */
export interface DaysDraft {
  readonly asOf: string;
  readonly known: 'same' | 'today' | 'other';
  /** For `other`. */
  readonly knownOn: string;
}

export interface ChosenDays {
  readonly asOf: string;
  readonly knownOn: string;
}

/** A date of the address as people type it; what is no date stays as it stands, to be mended. */
const typed = (day: string): string => (AskedDays.shape.asOf.safeParse(day).success ? typedDateOf(day) : day);

/** The form that asks for what the address asks for; today with what is known today where it names no day. */
export function daysDraftOf(days: DaysInAddress | undefined, today: string): DaysDraft {
  if (days === undefined) return { asOf: typedDateOf(today), known: 'today', knownOn: '' };
  const { asOf, knownOn } = days;
  if (knownOn === '' || knownOn === today) return { asOf: typed(asOf), known: 'today', knownOn: '' };
  if (knownOn === asOf) return { asOf: typed(asOf), known: 'same', knownOn: '' };
  return { asOf: typed(asOf), known: 'other', knownOn: typed(knownOn) };
}

/** What the form asks for. Today is written out: an address that is sent on says the same tomorrow. */
function daysOf({ asOf, known, knownOn }: DaysDraft, today: string): DaysInAddress {
  const read = (text: string): string => parseTypedDate(text) ?? text.trim();
  if (known === 'today') return { asOf: read(asOf), knownOn: today };
  return { asOf: read(asOf), knownOn: known === 'same' ? read(asOf) : read(knownOn) };
}

/** The days as the API takes them, or what is wrong with them. What only the server knows is the server's to say. */
export function checkDays(days: DaysInAddress | undefined, today: string): Checked<ChosenDays> {
  const { asOf, knownOn } = days ?? { asOf: today, knownOn: today };
  const chosen = { asOf, knownOn: knownOn === '' ? today : knownOn };
  const checked = checkedBy(AskedDays, chosen);
  if (!checked.ok) {
    // A day that is no date, asked for twice, is wrong once.
    const problems = checked.problems.filter(({ path }) => path === 'asOf' || asOf !== knownOn);
    return { ok: false, problems };
  }
  const late = (['asOf', 'knownOn'] as const).filter((field) => chosen[field] > today);
  const problems = late
    .filter((field) => field === 'asOf' || asOf !== knownOn)
    .map((field) => fieldProblem(field, 'future-date'));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, body: chosen };
}

/** As `checkDays`, for the form: another day that is chosen must be given. */
export function checkDraft(draft: DaysDraft, today: string): Checked<ChosenDays> {
  const checked = checkDays(daysOf(draft, today), today);
  if (draft.known !== 'other' || draft.knownOn.trim() !== '') return checked;
  const missing = fieldProblem('knownOn', 'not-a-date');
  return { ok: false, problems: checked.ok ? [missing] : [...checked.problems, missing] };
}
