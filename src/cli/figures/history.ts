import * as z from 'zod';
import { recordAt } from '../../domain/evidence/record-history.ts';
import { err, ok } from '../../domain/result.ts';
import { Amount, Text } from '../assess/fields.ts';
import { Instant, UpTo } from '../topics/fields.ts';
import { defineTopic } from '../topics/topic.ts';

const wrong = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'missing' : what),
});

/** What a record is known by: nobody edits it. */
const FIXED: readonly string[] = ['id', 'createdAt', 'createdBy'];

/** The fields of a record, as they are written. */
const RecordDocument = z.looseObject(
  {
    id: z.union([z.string(), z.number()], wrong('neither text nor a number')),
    hours: Amount.nullish(),
    createdAt: z.string(wrong('neither a day nor an instant')),
    createdBy: Text,
  },
  wrong('not an object'),
);

const EditDocument = z.object(
  {
    at: Instant,
    by: Text,
    field: Text.refine((name) => !FIXED.includes(name), {
      error: `one of ${FIXED.join(', ')}: never edited`,
    }),
    to: z.unknown().refine((value) => value !== undefined, { error: 'missing' }),
  },
  wrong('not an object'),
);

const Given = z
  .object({
    /** Left out: all edits are known. */
    asOf: UpTo.nullish(),
    /** Left out: the record as it is. */
    asAt: UpTo.nullish(),
    record: RecordDocument,
    edits: z.array(EditDocument, { error: 'not a list' }).nullish(),
  })
  .superRefine(({ edits }, context) => {
    for (const [index, { field, to }] of (edits ?? []).entries()) {
      if (field !== 'hours' || to === undefined || to === null || Amount.safeParse(to).success) continue;
      context.addIssue({ code: 'custom', path: ['edits', index, 'to'], message: 'not an amount of hours' });
    }
  });

export const history = defineTopic({
  name: 'history',
  given: Given,
  answer: ({ asOf, asAt, record, edits }) => {
    const made = Instant.safeParse(record.createdAt);
    if (!made.success) return err([{ path: 'record.createdAt', sentence: 'neither a day nor an instant' }]);
    const earlier = (edits ?? []).flatMap(({ at }, index) =>
      at < made.data ? [{ path: `edits[${index}].at`, sentence: 'before the record was created' }] : [],
    );
    if (earlier.length > 0) return err(earlier);
    const known = (until: number) => recordAt(record, edits ?? [], Math.min(until, asOf ?? Infinity));
    const { fields, versions, lastEditedBy } = known(Infinity);
    const then = asAt ?? Infinity;
    return ok({
      current: fields,
      asAt: then < made.data ? null : known(then).fields,
      versions,
      lastEditedBy,
    });
  },
});
