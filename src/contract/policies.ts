import * as z from 'zod/mini';
import { Changed } from './changed.ts';
import { CivilDateField, personText, RowKey } from './fields.ts';
import { PersonTagView } from './person-tag.ts';
import { ShownStatus } from './standing.ts';
import { RequirementKey } from './why.ts';
import { read, write } from './endpoint.ts';

const Choice = z.object({
  id: z.string(),
  /** The policy's own words; null where it has none and the tab finds them by the id. */
  label: z.nullable(z.string()),
});

const place = { path: z.string(), mayBeEmpty: z.boolean(), isUsual: z.boolean() };
const Span = z.object({ unit: z.string(), amount: z.number() });

/** What a form may change in a rule, by its path inside the rule: `recurMonths`, `higherThan.level`. */
const RuleFieldView = z.discriminatedUnion('type', [
  z.object({ ...place, type: z.literal('number'), value: z.nullable(z.number()) }),
  z.object({ ...place, type: z.literal('switch'), value: z.boolean() }),
  z.object({ ...place, type: z.literal('span'), value: z.nullable(Span), units: z.array(z.string()) }),
  z.object({ ...place, type: z.literal('one'), value: z.nullable(z.string()), choices: z.array(Choice) }),
  z.object({
    ...place,
    type: z.literal('several'),
    value: z.array(z.string()),
    choices: z.array(Choice),
    /** The id that stands for all there are. */
    everything: z.nullable(z.string()),
  }),
]);
export type RuleFieldView = z.infer<typeof RuleFieldView>;

/** Whom something holds for: by ids of the policy's `audience`; null for everybody. */
const covers = {
  roles: z.nullable(z.array(z.string())),
  employment: z.nullable(z.array(z.string())),
  flags: z.array(z.string()),
};

const RuleTerms = z.object({
  ...covers,
  obligation: z.enum(['required', 'recommended']),
  fields: z.array(RuleFieldView),
});
export type RuleTerms = z.infer<typeof RuleTerms>;

const RuleClause = z.object({
  document: z.string(),
  section: z.string(),
  line: z.number(),
  quote: z.string(),
});
export type RuleClause = z.infer<typeof RuleClause>;

const RuleView = z.object({
  key: z.string(),
  title: z.string(),
  clause: RuleClause,
  /** What it cites in some cases: for part-time staff, for another model of a scheme. */
  caseClauses: z.array(RuleClause),
  /** As it holds today, or last held. */
  now: RuleTerms,
  /** As the draft, or what is published for a day to come, has it; null where that is the same or leaves it out. */
  coming: z.nullable(RuleTerms),
  isDrafted: z.boolean(),
  /** The first day without it, gone by or to come. */
  leftOutFrom: z.nullable(z.string()),
  takenBackFrom: z.nullable(z.string()),
  /** For whom it says something else, and what. */
  variants: z.array(
    z.object({
      ...covers,
      fields: z.array(RuleFieldView),
      /** Null where it rests on the rule's own. */
      clause: z.nullable(RuleClause),
    }),
  ),
});
export type RuleView = z.infer<typeof RuleView>;

const RuleAudience = z.object({
  roles: z.array(Choice),
  employment: z.array(Choice),
  flags: z.array(Choice),
});
export type RuleAudience = z.infer<typeof RuleAudience>;

const PolicyRules = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  people: z.number(),
  audience: RuleAudience,
  rules: z.array(RuleView),
  draft: z.nullable(
    z.object({
      /** To be sent with a change: what somebody else drafted since is never overwritten unseen. */
      version: z.string(),
      effectiveFrom: z.string(),
      announcement: z.string(),
      /** Null where it is not known. */
      changed: z.nullable(Changed),
    }),
  ),
  published: z.array(
    z.object({
      key: z.string(),
      version: z.string(),
      effectiveFrom: z.string(),
      announcement: z.string(),
      /** An instant: until then it can be taken back, and nobody is told. Null once that has gone. */
      announcedAt: z.nullable(z.string()),
    }),
  ),
});
export type PolicyRules = z.infer<typeof PolicyRules>;

/** GET /api/policies: the rules of each policy that somebody stands under, for CPD leads. */
export const Rules = z.object({ today: z.string(), policies: z.array(PolicyRules) });
export type Rules = z.infer<typeof Rules>;

const Id = z.string().check(z.maxLength(200));
const Ids = z.array(Id).check(z.maxLength(500));
const Everybody = z.union([z.literal('all'), Ids]);
const Amount = z.number();

/** Checked by the rule's own kind, on the server. */
const RuleValue = z.nullable(
  z.union([Amount, z.boolean(), Id, Ids, z.strictObject({ unit: Id, amount: Amount })]),
);
export type RuleValue = z.infer<typeof RuleValue>;

/** POST /api/policies/{id}/draft: what changes in a rule from a day; what is not named stays. */
export const DraftRule = z.strictObject({
  requirement: RequirementKey,
  /** Version of the draft that the form began with; left out where there was none. */
  draftVersion: z.optional(z.string().check(z.maxLength(200))),
  /** True leaves the rule out; false takes back one that was. */
  isLeftOut: z.boolean(),
  roles: z.optional(Everybody),
  employment: z.optional(Everybody),
  flags: z.optional(Ids),
  obligation: z.optional(z.enum(['required', 'recommended'])),
  /** By the path of the field. */
  values: z.record(Id, RuleValue),
  effectiveFrom: CivilDateField,
  announcement: personText(1000),
});
export type DraftRule = z.infer<typeof DraftRule>;

export const MOST_MOVES_SHOWN = 200;

/** GET /api/policies/{id}/preview: who moves if the draft is published. It is stopped once the caller has gone. */
export const RulePreview = z.object({
  effectiveFrom: z.string(),
  announcement: z.string(),
  judged: z.number(),
  /** Verdicts that move, and those of them that move for the worse. */
  moved: z.number(),
  worse: z.number(),
  hoursNeeded: z.number(),
  /** Until then the old rules should hold, so that nobody is late without notice. */
  graceUntil: z.nullable(z.string()),
  /** From then a version published before holds instead, without this change. */
  overtakenFrom: z.nullable(z.string()),
  /** Those for the worse first; of very many the first `MOST_MOVES_SHOWN`. */
  moves: z.array(
    z.object({
      personOid: z.string(),
      displayName: z.string(),
      tag: PersonTagView,
      requirement: z.string(),
      title: z.string(),
      fromStatus: ShownStatus,
      fromLabel: z.string(),
      toStatus: ShownStatus,
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
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type PublishRules = z.infer<typeof PublishRules>;

/** POST /api/policies/{id}/withdrawal */
const WithdrawRules = z.strictObject({ versionKey: RowKey });

/** GET /api/policy-versions/{key}/readings: who has confirmed that they read it. */
export const RuleReadings = z.object({
  version: z.string(),
  read: z.array(z.object({ displayName: z.string(), tag: PersonTagView, at: z.string() })),
});
export type RuleReadings = z.infer<typeof RuleReadings>;

const ofPolicy = z.object({ policyId: RequirementKey });

export const rules = read({
  id: 'rules',
  path: '/policies',
  summary: 'The rules of each policy that somebody stands under, for CPD leads.',
  permission: 'policy.manage',
  reply: Rules,
  shows: ['policies', 'people'],
});

export const previewRules = read({
  id: 'previewRules',
  path: '/policies/{policyId}/preview',
  summary: 'Who moves if the draft is published.',
  permission: 'policy.manage',
  params: ofPolicy,
  reply: RulePreview,
  shows: ['policies', 'standing'],
});

/** GET /api/policies/{id}/preview/progress: how far a preview that somebody waits for has come. */
export const PreviewProgress = z.object({
  /** Null while no preview is being made; both numbers are 0 until the people are counted. */
  progress: z.nullable(z.object({ done: z.number(), of: z.number() })),
});

export const previewProgress = read({
  id: 'previewProgress',
  path: '/policies/{policyId}/preview/progress',
  summary: 'How far the preview of the draft has come.',
  permission: 'policy.manage',
  params: ofPolicy,
  reply: PreviewProgress,
  shows: [],
});

export const draftRule = write({
  id: 'draftRule',
  path: '/policies/{policyId}/draft',
  summary: 'Drafts what changes in a rule from a day.',
  permission: 'policy.manage',
  params: ofPolicy,
  body: DraftRule,
  reply: Rules,
  renews: rules,
  begins: previewRules,
});

export const publishRules = write({
  id: 'publishRules',
  path: '/policies/{policyId}/publish',
  summary: 'Publishes the draft that was previewed.',
  permission: 'policy.manage',
  params: ofPolicy,
  body: PublishRules,
  reply: Rules,
  renews: rules,
  ends: previewRules,
});

export const discardDraft = write({
  id: 'discardDraft',
  path: '/policies/{policyId}/discard',
  summary: 'Discards the draft.',
  permission: 'policy.manage',
  params: ofPolicy,
  reply: Rules,
  renews: rules,
  ends: previewRules,
});

export const withdrawRules = write({
  id: 'withdrawRules',
  path: '/policies/{policyId}/withdrawal',
  summary: 'Takes a published version back, before people are told of it: it is the draft again.',
  permission: 'policy.manage',
  params: ofPolicy,
  body: WithdrawRules,
  reply: Rules,
  renews: rules,
  begins: previewRules,
});

export const ruleReadings = read({
  id: 'ruleReadings',
  path: '/policy-versions/{versionKey}/readings',
  summary: 'Who has confirmed that they read a published version.',
  permission: 'policy.manage',
  params: z.object({ versionKey: RowKey }),
  reply: RuleReadings,
  shows: ['policies'],
});
