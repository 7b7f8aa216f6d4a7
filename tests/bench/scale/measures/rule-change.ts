import type { Answered, Asking } from '../product/asking.ts';

/** A change of a rule that reaches everybody of the largest policy. */
export interface RuleChange {
  draft(): Promise<Answered>;
  preview(): Promise<Answered>;
  /** What was previewed last. */
  publish(): Promise<Answered>;
  seen(): { readonly judged: number; readonly worse: number };
}

const POLICY = '/api/policies/hampshire';

/** Prevent training lasts half as long: most who did it this year did it longer ago than that. */
const HALVED = { requirement: 'prevent', isLeftOut: false, values: { recurMonths: 6 } };

export function ruleChangeOf(asking: Asking, lead: string): RuleChange {
  let last = { judged: 0, worse: 0, digest: '' };
  const looked = (answered: Answered): Answered => {
    last = answered.body() as unknown as typeof last;
    return answered;
  };
  return {
    draft: async () =>
      looked(
        await asking.as(lead, `${POLICY}/draft`, {
          ...HALVED,
          effectiveFrom: new Date().toISOString().slice(0, 10),
          announcement: 'Prevent training is done every six months from today.',
        }),
      ),
    preview: async () => looked(await asking.as(lead, `${POLICY}/preview`)),
    publish: () => asking.as(lead, `${POLICY}/publish`, { digest: last.digest }),
    seen: () => last,
  };
}
