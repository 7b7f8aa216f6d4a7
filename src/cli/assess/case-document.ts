import * as z from 'zod';
import { EvidenceList } from './evidence-document.ts';
import { DateText, Span, Text } from './fields.ts';
import { PersonDocument } from './person-document.ts';

/** Parameters by requirement key. */
const SettingsDocument = z.record(
  z.string(),
  z.record(z.string(), z.unknown(), { error: 'not an object of parameters' }),
  { error: 'not an object of requirement keys' },
);

const notStated = <Value>(value: Value | null | undefined): Value | undefined => value ?? undefined;

export const TermDocument = z
  .object({ name: Text, from: DateText, to: DateText })
  .refine(({ from, to }) => from <= to, { error: 'before from', path: ['to'] });

/** One case as it is written; its policy is found and its settings are checked afterwards. */
const CaseDocument = z.object(
  {
    id: z.union([z.string(), z.number()], { error: 'neither text nor a number' }),
    policy: z.union([z.string(), z.record(z.string(), z.unknown())], {
      error: 'neither the id of a policy nor a policy document',
    }),
    asOf: DateText,
    knownOn: DateText.nullish().transform(notStated),
    adoptedOn: DateText.nullish().transform(notStated),
    cycle: Span.nullish().transform(notStated),
    terms: z.array(TermDocument, { error: 'not a list' }).nullish().transform(notStated),
    set: SettingsDocument.nullish().transform((settings) => settings ?? {}),
    only: z.array(Text, { error: 'not a list' }).nullish().transform(notStated),
    person: PersonDocument,
    evidence: EvidenceList,
  },
  { error: 'not an object' },
);
export type CaseDocument = z.infer<typeof CaseDocument>;

/** Compiled: a file holds a hundred thousand rows of twenty fields. */
export const CasesDocument = z.compile(
  z.object(
    {
      cases: z.array(CaseDocument, {
        error: (issue) => (issue.input === undefined ? 'missing' : 'not a list'),
      }),
    },
    { error: 'not an object with cases' },
  ),
);
