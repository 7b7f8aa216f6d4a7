/** What someone is to the person or unit concerned. */
export const RELATIONS = [
  'self',
  'line-manager',
  'reviewer',
  'interviewer',
  'approver',
  'coordinator',
  'cpd-lead',
  'trustee',
  'administrator',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Of these, who is asked to do something for a person. */
export const ASKABLE_RELATIONS = ['line-manager', 'reviewer', 'coordinator', 'cpd-lead'] as const;
export type AskableRelation = (typeof ASKABLE_RELATIONS)[number];

export const isAskable = (relation: Relation): relation is AskableRelation =>
  ASKABLE_RELATIONS.some((each) => each === relation);
