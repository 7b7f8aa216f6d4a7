import { z } from 'zod';
import type { Verification } from '../domain/candidates/candidate.ts';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { parseCivilDate } from '../domain/cycles/civil-date.ts';
import type { Column } from './column.ts';
import { jsonIn, note } from './columns.ts';

const Day = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined)
  .transform((text) => text as CivilDate);

const Verifications = z.array(
  z.strictObject({ code: z.string(), seen: z.string(), by: z.string(), on: Day }),
);

/** What was seen of each claim, as JSON. */
export function verificationsColumn(name: string): Column<readonly Verification[]> {
  const column = note(name);
  return {
    definition: column.definition,
    expects: 'texts-by-id',
    schema: column.schema.transform((text) => jsonIn(text === '' ? '[]' : text)).pipe(Verifications),
    toField: (verifications) => JSON.stringify(verifications),
  };
}
