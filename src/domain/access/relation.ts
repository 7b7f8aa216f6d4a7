/** What someone is to the person or unit concerned. */
export const RELATIONS = [
  'self',
  'line-manager',
  'reviewer',
  'coordinator',
  'cpd-lead',
  'trustee',
  'administrator',
] as const;
export type Relation = (typeof RELATIONS)[number];
