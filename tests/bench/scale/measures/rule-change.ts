import type { Answered, Asking } from '../product/asking.ts';

/** A change of a rule that reaches everybody of the largest policy. */
export interface RuleChange {
  draft(): Promise<Answered>;
  preview(): Promise<Answered>;
  /** What was previewed last. */
  publish(): Promise<Answered>;
  /** What the last preview said: who is judged, for how many it is worse, and what the rule is called. */
  seen(): { readonly judged: number; readonly worse: number; readonly title: string };
}

const POLICY = '/api/policies/hampshire';

/** Prevent training lasts half as long: most who did it this year did it longer ago than that. */
const HALVED = { requirement: 'prevent', isLeftOut: false, values: { recurMonths: 6 } };

export function ruleChangeOf(asking: Asking, lead: string): RuleChange {
  let last = { judged: 0, worse: 0, digest: '', title: '' };
  const looked = (answered: Answered): Answered => {
    const { moves, ...preview } = answered.body() as unknown as Omit<typeof last, 'title'> & {
      readonly moves: readonly { readonly title: string }[];
    };
    last = { ...preview, title: moves[0]?.title ?? '' };
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
