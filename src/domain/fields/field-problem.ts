import type { Message } from '../message.ts';
import { messageOf } from '../message.ts';
import type { fieldProblemWords } from './field-problem-words.ts';

const message = messageOf<typeof fieldProblemWords>();

type English = (typeof fieldProblemWords)['en'];
type Unprefixed<Id> = Id extends `field.${infer Rest}` ? Rest : never;

/** A way in which a field can be wrong: `empty`, `too-long`. Each has its sentence. */
export type FieldProblemId = Unprefixed<keyof English>;

/** The limit that a sentence names, where it names one: a number, or a date. */
export type LimitOf<Id extends FieldProblemId> = English[`field.${Id}`] extends `${string}{limit${string}`
  ? [limit: number | string]
  : [];

/** What is wrong, wherever it is. */
export interface Wrong {
  readonly id: FieldProblemId;
  readonly values: Message['values'];
}

/** What is wrong with one field of what was sent or typed. */
export interface FieldProblem<Path extends string = string> extends Wrong {
  /** Names from the outside in, joined by dots: `entries.0.personOid`. */
  readonly path: Path;
}

export const wrong = <Id extends FieldProblemId>(id: Id, ...[limit]: LimitOf<Id>): Wrong => ({
  id,
  values: limit === undefined ? {} : { limit },
});

export const fieldProblem = <Path extends string, Id extends FieldProblemId>(
  path: Path,
  id: Id,
  ...limit: LimitOf<Id>
): FieldProblem<Path> => ({ path, ...wrong(id, ...limit) });

/** The sentence of a field's problem. */
export const fieldMessage = ({ id, values }: Wrong): Message => message(`field.${id}`, values);
