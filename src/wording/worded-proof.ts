import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Proof } from '../domain/proofs/proof.ts';
import type { Clause } from '../domain/policies/clause.ts';
import type { ShownStatus } from '../domain/outcomes/shown-status.ts';
import { shownPart } from '../domain/outcomes/shown-status.ts';
import type { Words } from './create-words.ts';
import { wordedLabel } from './worded-label.ts';

interface WordedEvidence {
  readonly label: string;
  readonly on: CivilDate | null;
}

/** A proof in the reader's words: the same on the tab's page and in the bot's answer. */
export interface WordedProof {
  readonly title: string;
  readonly status: string;
  readonly statusLabel: string;
  readonly because: string;
  readonly next: string | null;
  readonly clause: Clause;
  readonly interpretation: string | null;
  readonly facts: readonly string[];
  readonly parts: readonly {
    readonly name: string;
    readonly shown: ShownStatus;
    readonly statusLabel: string;
  }[];
  readonly counted: readonly (WordedEvidence & { readonly amount: string | null })[];
  readonly uncounted: readonly (WordedEvidence & { readonly reason: string })[];
}

function wordedAmount(amount: number | null, unit: string | null, words: Words): string | null {
  if (amount === null) return null;
  if (unit === 'hours') return words.hours(amount);
  return unit === 'days' ? words.days(amount) : String(amount);
}

/** Evidence that does not count, and why. */
export const wordedUncounted = (
  { label, on, reason }: Proof['uncounted'][number],
  words: Words,
): WordedProof['uncounted'][number] => ({
  label: wordedLabel(label, words),
  on: on ?? null,
  reason: words.say(reason),
});

export function wordedProof(
  { outcome, policy, facts, parts, counted, uncounted }: Proof,
  words: Words,
): WordedProof {
  return {
    title: outcome.title,
    status: outcome.status,
    statusLabel: words.statusLabel(outcome, policy.warningDays),
    because: words.say(outcome.because),
    next: outcome.next && words.say(outcome.next),
    clause: outcome.clause,
    interpretation: outcome.interpretation,
    facts: facts.map(words.say),
    parts: parts.map((part) => ({
      name: wordedLabel(part.label, words),
      shown: shownPart(part),
      statusLabel: words.statusWord(shownPart(part)),
    })),
    counted: counted.map(({ label, on, amount }) => ({
      label: wordedLabel(label, words),
      on: on ?? null,
      amount: wordedAmount(amount, outcome.unit, words),
    })),
    uncounted: uncounted.map((each) => wordedUncounted(each, words)),
  };
}
