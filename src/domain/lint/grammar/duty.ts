import { amountsIn } from './amount.ts';
import { cadencesIn } from './cadence.ts';
import { COUNT } from './numbers.ts';
import { isPresentDuty } from './subject.ts';
import type { Statement } from '../policy-text.ts';

const DUTY =
  /\b(must|shall|should|will|requires?|required|expected|expectation|mandatory|compulsory|obliged|responsib(?:le|ility)|accountable|(?:needs?|ha(?:s|ve)) to|obligation|entitled?|ensure|(?:is|are) to|minimum of)\b/i;

const FIGURE = new RegExp(`\\b(?:${COUNT}|half|once|twice|thrice)\\b`, 'i');

const saysDuty = (text: string): boolean => DUTY.test(text) || isPresentDuty(text);

/** Whether the sentence, or what introduces it, lays a duty on somebody. */
export const isDuty = ({ text, leadIn }: Statement): boolean => saysDuty(text) || saysDuty(leadIn);

/** Whether it says how much, how many or how often. */
export const hasFigure = (text: string): boolean =>
  /\d/.test(text) || FIGURE.test(text) || cadencesIn(text).length > 0 || amountsIn(text).length > 0;
