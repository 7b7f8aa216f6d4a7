import type { Asking } from './asking.ts';
import type { Page } from './page.ts';
import type { Cast } from './people.ts';

const taken = (oids: readonly string[], turn: number): string => oids[turn % oids.length] ?? '';

/** The pages of the product, each asked by different people in turn where it is theirs. */
export function pagesOf(asking: Asking, { lead, trustee, managers, staff }: Cast) {
  const everybody = [...staff, ...managers];
  const personal = (turn: number) => taken(everybody, turn * 7);
  const page = (name: string, ask: Page['ask']): Page => ({ name, ask });
  return {
    health: page('/healthz', () => asking.health()),
    me: page('/me', (turn) => asking.as(personal(turn), '/api/me')),
    standing: page('Standing on a day', (turn) =>
      asking.as(personal(turn), `/api/people/${personal(turn)}/standing-on`),
    ),
    record: page('Record', (turn) => asking.as(personal(turn), `/api/people/${personal(turn)}/record`)),
    team: page('My team', (turn) => asking.as(taken(managers, turn), '/api/team')),
    people: page('People', () => asking.as(lead, '/api/people')),
    organisation: page('Organisation', () => asking.as(lead, '/api/organisation')),
    organisationTotals: page('Organisation, trustee', () => asking.as(trustee, '/api/organisation')),
  };
}

export type Pages = ReturnType<typeof pagesOf>;
