import * as z from 'zod';
import {
  Amount,
  DateText,
  listOf,
  OptionalDate,
  OptionalFlag,
  OptionalText,
  periodWith,
  Text,
} from './fields.ts';

/** Above this a figure of hours a week was meant. */
const MOST_FTE = 2;

const Fte = Amount.max(MOST_FTE, { error: `above ${MOST_FTE}` });

/** A waiver lets somebody off a rule: it says why, and on whose word. */
const Stated = z
  .string({ error: 'missing: a waiver says its reason and who approved it' })
  .refine((text) => text.trim() !== '', { error: 'empty: a waiver says its reason and who approved it' });

export const PersonDocument = z.object(
  {
    name: OptionalText,
    role: OptionalText,
    additionalRoles: listOf(Text),
    fte: Fte.nullish().transform((fte) => fte ?? 1),
    startDate: DateText,
    endDate: OptionalDate,
    registeredOn: OptionalDate,
    employment: Text.nullish().transform((employment) => employment ?? 'direct'),
    flags: listOf(Text),
    assigned: listOf(Text),
    programmesDelivered: listOf(
      z
        .object({ subject: Text, level: Amount, exempt: OptionalFlag, exemptReason: OptionalText })
        .refine(({ exempt, exemptReason }) => !exempt || exemptReason.trim() !== '', {
          error: 'empty: an exemption says why no qualification is asked for',
          path: ['exemptReason'],
        }),
    ),
    fteHistory: listOf(periodWith({ fte: Fte })),
    roleHistory: listOf(periodWith({ role: Text })),
    leave: listOf(periodWith({})),
    waivers: listOf(periodWith({ requirement: Text, reason: Stated, approvedBy: Stated })),
    regulated: OptionalFlag,
    registered: OptionalFlag,
    registerLevel: Text.nullish().transform((level) => level ?? null),
    startingPoint: listOf(z.object({ subject: Text, level: Amount })),
  },
  { error: (issue) => (issue.input === undefined ? 'missing' : 'not an object') },
);
