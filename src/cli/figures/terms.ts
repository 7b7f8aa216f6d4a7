import * as z from 'zod';
import { termHolding } from '../../domain/cycles/terms.ts';
import { ok } from '../../domain/result.ts';
import { TermDocument } from '../assess/case-document.ts';
import { DateText } from '../assess/fields.ts';
import { defineTopic } from '../topics/topic.ts';

const list = {
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'missing' : 'not a list'),
};

export const termsOfDates = defineTopic({
  name: 'terms',
  given: z.object({ terms: z.array(TermDocument, list), dates: z.array(DateText, list) }),
  answer: ({ terms, dates }) => ok({ terms: dates.map((date) => termHolding(terms, date)?.name ?? null) }),
});
