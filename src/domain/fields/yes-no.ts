import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Asked, Rest } from './asked.ts';
import type { Wrong } from './field-problem.ts';
import { wrong } from './field-problem.ts';

/** A question with two answers, written `yes` and `no`. */
export interface YesNoField<Id extends string = string> extends Asked<Id> {
  readonly type: 'yes-no';
}

export const yesNoField = <Id extends string>(id: Id, rest: Rest<YesNoField> = {}): YesNoField<Id> => ({
  type: 'yes-no',
  id,
  isRequired: true,
  ...rest,
});

export const parseYesNo = (typed: string): Result<boolean, Wrong> =>
  typed === 'yes' || typed === 'no' ? ok(typed === 'yes') : err(wrong('not-a-choice'));
