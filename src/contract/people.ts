import * as z from 'zod/mini';
import { because } from '../domain/fields/issue-problems.ts';
import { personText } from './fields.ts';
import { ContactView, PersonTagView } from './person-tag.ts';
import { LeaveView, Overall } from './standing.ts';
import { read } from './endpoint.ts';

const LAST_PAGE = 4000;

const PAGE = /^[1-9]\d{0,3}$/;
const PageText = z
  .string()
  .check(z.refine((text) => PAGE.test(text), because('not-a-number')))
  .register(z.globalRegistry, { pattern: PAGE.source });

/** The page of an answer, from 1. */
const PageNumber = z.pipe(PageText, z.transform(Number)).check(z.maximum(LAST_PAGE));

/** Left out: everybody, of every unit that the caller looks after, from the first page on. */
export const PeopleQuery = z.strictObject({
  name: z.optional(personText(100)),
  unit: z.optional(personText(60)),
  /** Only those whose own line manager does not answer for them. */
  without: z.optional(z.literal('manager')),
  /** Only those of whom something is missing that a rule requires: `policy:requirement`. */
  gap: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,100}:[a-z0-9-]{1,100}$/))),
  page: z.optional(PageNumber),
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;

export const ListedPerson = z.object({
  oid: z.string(),
  displayName: z.string(),
  tag: PersonTagView,
  contact: ContactView,
  /** Who has no enabled account is on no register, in no total and told nothing. */
  account: z.enum(['enabled', 'disabled', 'gone']),
  /** Null for who has an active line manager in the directory, or is not active; else who answers, null for nobody. */
  withoutManager: z.nullable(z.object({ answeredBy: z.nullable(z.string()) })),
  /** Duties that usually come with the role, by their ids, of which nobody has said whether they are this person's. */
  unsaidDuties: z.array(z.string()),
  overall: Overall,
  onLeave: LeaveView,
});
export type ListedPerson = z.infer<typeof ListedPerson>;

/** GET /api/people?name=&unit=&without=&page=: people in post of the units that the caller looks after, by name. */
export const PeoplePage = z.object({
  /** How many the search finds, on all pages. */
  count: z.number(),
  pageSize: z.number(),
  units: z.array(z.object({ key: z.string(), name: z.string() })),
  /** What the rule of the gap that was asked for is called; null where none was, and for one that there is not. */
  gapTitle: z.nullable(z.string()),
  people: z.array(ListedPerson),
});
export type PeoplePage = z.infer<typeof PeoplePage>;

export const people = read({
  id: 'people',
  path: '/people',
  summary: 'People in post of the units that the caller looks after, by name.',
  permission: 'record.read',
  query: PeopleQuery,
  reply: PeoplePage,
  shows: ['people', 'standing'],
});
