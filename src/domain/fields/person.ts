import type { Asked, Label, Rest } from './asked.ts';
import type { Choice } from './choice.ts';

/** Somebody of the organisation, by object id. */
export interface PersonField<Id extends string = string, Words = Label> extends Asked<Id> {
  readonly type: 'person';
  /** Who is named already where the form belongs, and is offered before anybody is looked for. */
  readonly named?: readonly Choice<Words>[] | undefined;
}

export const personField = <Id extends string, Words = never>(
  id: Id,
  rest: Rest<PersonField<Id, Words>> = {},
): PersonField<Id, Words> => ({
  type: 'person',
  id,
  isRequired: true,
  ...rest,
});
