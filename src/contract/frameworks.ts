import * as z from 'zod/mini';
import { LONGEST_STATEMENT, MOST_STATEMENTS } from '../domain/standards/statement.ts';
import { read, write } from './endpoint.ts';
import { personText, requiredText } from './fields.ts';

const StatementView = z.object({ code: z.string(), group: z.string(), label: z.string() });

export const FrameworkView = z.object({
  id: z.string(),
  label: z.string(),
  /** Titles of the policies that name it. */
  policies: z.array(z.string()),
  /** A policy states it, and so it is changed with that. */
  isOfPolicy: z.boolean(),
  /** That hold today; none while nobody has stated any. */
  statements: z.array(StatementView),
  /** The same as text, to be changed. */
  text: z.string(),
  /** Number of the version that holds, to be sent with a change; 0: there is none. */
  version: z.number(),
  /** What the organisation typed, the last first. */
  versions: z.array(
    z.object({
      number: z.number(),
      statements: z.number(),
      text: z.string(),
      source: z.string(),
      on: z.string(),
      byName: z.string(),
    }),
  ),
});
export type FrameworkView = z.infer<typeof FrameworkView>;

/** GET /api/frameworks */
export const FrameworksPage = z.object({ frameworks: z.array(FrameworkView), today: z.string() });
export type FrameworksPage = z.infer<typeof FrameworksPage>;

export const LONGEST_IMPORT = MOST_STATEMENTS * LONGEST_STATEMENT;
export const LONGEST_SOURCE = 400;

/** POST /api/frameworks/{frameworkId}: statements as they were typed or pasted. */
export const StateFramework = z.strictObject({
  text: personText(LONGEST_IMPORT),
  source: requiredText(LONGEST_SOURCE),
  version: z.number().check(z.int(), z.minimum(0), z.maximum(10_000)),
});
export type StateFramework = z.infer<typeof StateFramework>;

export const frameworks = read({
  id: 'frameworks',
  path: '/frameworks',
  summary: 'The standards frameworks that the policies in use name, with their statements.',
  permission: 'policy.manage',
  reply: FrameworksPage,
  shows: ['policies'],
});

export const stateFramework = write({
  id: 'stateFramework',
  path: '/frameworks/{frameworkId}',
  summary: 'Types or imports the statements of a framework: a version of its own.',
  permission: 'policy.manage',
  params: z.object({ frameworkId: requiredText(200) }),
  body: StateFramework,
  reply: FrameworksPage,
  isSafeTwice: true,
  renews: frameworks,
});
