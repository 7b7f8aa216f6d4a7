import * as z from 'zod/mini';
import { personText } from './fields.ts';
import { LeaveView, Overall } from './standing.ts';

const LAST_PAGE = 4000;

/** The page of an answer, from 1. */
const PageNumber = z
  .pipe(z.string().check(z.regex(/^[1-9]\d{0,3}$/, { error: 'not-a-number' })), z.transform(Number))
  .check(z.maximum(LAST_PAGE, { error: `too-large:${LAST_PAGE}` }));

/** Left out: everybody, of every unit that the caller looks after, from the first page on. */
export const PeopleQuery = z.strictObject({
  name: z.optional(personText(100)),
  unit: z.optional(personText(60)),
  page: z.optional(PageNumber),
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;

export const ListedPerson = z.object({
  oid: z.string(),
  displayName: z.string(),
  roleLabel: z.string(),
  unitName: z.string(),
  overall: Overall,
  onLeave: LeaveView,
});
export type ListedPerson = z.infer<typeof ListedPerson>;

/** GET /api/people?name=&unit=&page=: people in post of the units that the caller looks after, by name. */
export const PeoplePage = z.object({
  /** How many the search finds, on all pages. */
  count: z.number(),
  pageSize: z.number(),
  units: z.array(z.object({ key: z.string(), name: z.string() })),
  people: z.array(ListedPerson),
});
export type PeoplePage = z.infer<typeof PeoplePage>;
