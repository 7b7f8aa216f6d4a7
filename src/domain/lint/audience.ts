import type { Statement } from './policy-text.ts';

const EVERYBODY =
  /\b(?:all (?:staff|personnel|employees|individuals|members of staff)|everyone|everybody|every member of staff|each member of staff)\b(?! who\b| delivering\b| working\b)/i;
const SOME =
  /\ball directly employed\b|\b(?:all )?(?:teaching staff|managers|delivery staff|tutors|staff who|staff delivering)\b/i;

/** Of whom a sentence asks something; undefined where it does not say. */
export function audienceOf({ text, leadIn }: Statement): 'everybody' | 'some' | undefined {
  if (SOME.test(text)) return EVERYBODY.test(text) ? undefined : 'some';
  return EVERYBODY.test(text) || EVERYBODY.test(leadIn) ? 'everybody' : undefined;
}
