import type { Asking } from '../product/asking.ts';
import type { Answered } from '../product/page.ts';

/** A change of a rule that reaches everybody of the largest policy. */
export interface RuleChange {
  /** Prevent training is to be done again after so many months. */
  draft(months?: number): Promise<Answered>;
  preview(): Promise<Answered>;
  /** What was previewed last. */
  publish(): Promise<Answered>;
  /** What the last preview said: who is judged, for how many it is worse, and what the rule is called. */
  seen(): { readonly judged: number; readonly worse: number; readonly title: string };
}

const POLICY_ID = 'hampshire';
const POLICY = `/api/policies/${POLICY_ID}`;

/** Half as long as it lasts: most who did it this year did it longer ago than that. */
const HALVED_MONTHS = 6;

/** What the page of rules reads, as far as it is needed here. */
interface Rules {
  readonly policies: readonly {
    readonly id: string;
    readonly draft: { readonly version: string } | null;
  }[];
}

export function ruleChangeOf(asking: Asking, lead: string): RuleChange {
  /** The draft as it stands: what is sent changes that. */
  const draftVersion = async (): Promise<string | undefined> => {
    const { policies } = (await asking.as(lead, '/api/policies')).body() as unknown as Rules;
    return policies.find(({ id }) => id === POLICY_ID)?.draft?.version;
  };
  let last = { judged: 0, worse: 0, digest: '', title: '' };
  const looked = (answered: Answered): Answered => {
    const { moves, ...preview } = answered.body() as unknown as Omit<typeof last, 'title'> & {
      readonly moves: readonly { readonly title: string }[];
    };
    last = { ...preview, title: moves[0]?.title ?? '' };
    return answered;
  };
  return {
    draft: async (months = HALVED_MONTHS) =>
      asking.as(lead, `${POLICY}/draft`, {
        requirement: 'prevent',
        draftVersion: await draftVersion(),
        isLeftOut: false,
        values: { recurMonths: months },
        effectiveFrom: new Date().toISOString().slice(0, 10),
        announcement: `Prevent training is done every ${months} months from today.`,
      }),
    preview: async () => looked(await asking.as(lead, `${POLICY}/preview`)),
    publish: () => asking.as(lead, `${POLICY}/publish`, { digest: last.digest }),
    seen: () => last,
  };
}
