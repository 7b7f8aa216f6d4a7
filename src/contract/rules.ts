import * as z from 'zod/mini';
import { CivilDateField, personText } from './fields.ts';
import { RequirementKey } from './why.ts';

const RuleView = z.object({
  key: z.string(),
  title: z.string(),
  obligation: z.enum(['required', 'recommended']),
  /** Whom it holds for, in words; null for everybody. */
  roles: z.nullable(z.string()),
  clause: z.object({ document: z.string(), section: z.string(), line: z.number(), quote: z.string() }),
  /** What the form may change, by path inside the rule: `recurMonths`, `every.days`. */
  numbers: z.array(z.object({ path: z.string(), value: z.number() })),
});
export type RuleView = z.infer<typeof RuleView>;

const PolicyRules = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  people: z.number(),
  rules: z.array(RuleView),
  draft: z.nullable(z.object({ effectiveFrom: z.string(), announcement: z.string() })),
  published: z.array(
    z.object({ key: z.string(), version: z.string(), effectiveFrom: z.string(), announcement: z.string() }),
  ),
});
export type PolicyRules = z.infer<typeof PolicyRules>;

/** GET /api/policies: the rules of each policy that somebody stands under, for CPD leads. */
export const Rules = z.object({ today: z.string(), policies: z.array(PolicyRules) });
export type Rules = z.infer<typeof Rules>;

/** POST /api/policies/{id}/draft: a rule's numbers from a day. */
export const DraftRule = z.strictObject({
  requirement: RequirementKey,
  numbers: z.record(
    z.string().check(z.maxLength(100, { error: 'too-long:100' })),
    z
      .number({ error: 'not-a-number' })
      .check(z.minimum(0, { error: 'too-small:0' }), z.maximum(10_000, { error: 'too-large:10000' })),
  ),
  effectiveFrom: CivilDateField,
  announcement: personText(1000),
});
export type DraftRule = z.infer<typeof DraftRule>;

/** GET /api/policies/{id}/preview, and the answer to a draft: who moves if it is published. */
export const RulePreview = z.object({
  effectiveFrom: z.string(),
  announcement: z.string(),
  judged: z.number(),
  hoursNeeded: z.number(),
  /** Until then the old rules should hold, so that nobody is late without notice. */
  graceUntil: z.nullable(z.string()),
  moves: z.array(
    z.object({
      personOid: z.string(),
      displayName: z.string(),
      requirement: z.string(),
      title: z.string(),
      fromStatus: z.string(),
      fromLabel: z.string(),
      toStatus: z.string(),
      toLabel: z.string(),
      direction: z.enum(['better', 'worse', 'same']),
      dueOnBefore: z.nullable(z.string()),
      dueOnAfter: z.nullable(z.string()),
    }),
  ),
  /** Sent along when publishing: nothing is published that was not seen. */
  digest: z.string(),
});
export type RulePreview = z.infer<typeof RulePreview>;

/** POST /api/policies/{id}/publish */
export const PublishRules = z.strictObject({
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'not-an-id' })),
});
export type PublishRules = z.infer<typeof PublishRules>;

/** GET /api/policy-versions/{key}/readings: who has confirmed that they read it. */
export const RuleReadings = z.object({
  version: z.string(),
  read: z.array(z.object({ displayName: z.string(), at: z.string() })),
});
export type RuleReadings = z.infer<typeof RuleReadings>;
