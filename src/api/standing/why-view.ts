import type { Why } from '../../contract/why.ts';
import type { AnsweringEntry } from '../../use-cases/entries/answering-entry.ts';
import type { WhyValue } from '../../use-cases/standing/read-why.ts';
import type { Words } from '../../wording/create-words.ts';
import { wordedProof } from '../../wording/worded-proof.ts';
import { personTagView } from '../shared/person-tag-view.ts';
import { lastYearView, outcomeView } from './standing-view.ts';

export function whyView(
  { person, roleLabel, tag, proof, isOneOfSeveral, days, lastCycle }: WhyValue,
  { answer, form }: { readonly answer: AnsweringEntry | undefined; readonly form: string | undefined },
  words: Words,
): Why {
  const { facts, parts, counted, uncounted } = wordedProof(proof, words);
  return {
    person: { oid: person.oid, displayName: person.displayName, tag: personTagView(tag, roleLabel) },
    asOf: days.asOf,
    knownOn: days.knownOn,
    outcome: outcomeView(proof.outcome, proof.policy, words, isOneOfSeveral),
    lastYear: lastCycle ? lastYearView(lastCycle, words, isOneOfSeveral) : null,
    facts: [...facts],
    parts: [...parts],
    counted: [...counted],
    uncounted: [...uncounted],
    answeredByForm: form ?? null,
    answeredBy: answer ? { kind: answer.kind.name, about: answer.about } : null,
  };
}
