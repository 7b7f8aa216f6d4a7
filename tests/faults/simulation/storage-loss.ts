import { acceptAudit } from './administrator.ts';
import type { Outside } from './outside.ts';
import type { Random } from './random.ts';
import { oneOf } from './random.ts';
import type { Server } from './server.ts';
import type { Stage } from './stage.ts';

const TABLES = ['audit', 'messages'] as const;

/** Whether a server holds an anchor: before the first nothing says that there ever was a log. */
function holdsAnchor({ deps }: Server): boolean {
  try {
    return deps.records.auditAnchors.all().length > 0;
  } catch {
    return false;
  }
}

/** Tables that are deleted under the servers, made again by somebody or by a start, and accepted by an administrator. */
export function createStorageLoss(
  { stage, outside, random }: { readonly stage: Stage; readonly outside: Outside; readonly random: Random },
  { open, serving }: { readonly open: () => Server; readonly serving: () => readonly Server[] },
) {
  const { tables, strikes } = outside;
  let losses = 0;
  let isAccepted = true;
  let wasLogLost = false;

  function lose(): void {
    const lost = oneOf(random, [TABLES, TABLES, ['messages'], ['audit']] as const);
    for (const name of lost) tables[name].drop();
    strikes(`tables deleted: ${lost.join(' and ')}`);
    losses += 1;
    isAccepted = false;
    wasLogLost ||= lost.some((name) => name === 'audit');
  }

  function makeAgain(): void {
    for (const name of TABLES)
      try {
        tables[name].create();
      } catch {
        // It is being deleted still.
      }
  }
  const areThere = () => TABLES.every((name) => tables[name].isThere());

  async function accept(): Promise<void> {
    const administrator = open();
    const known = losses;
    await stage.start(
      administrator.process,
      { name: 'accept' },
      () => acceptAudit(administrator, outside),
      (end) => {
        if ('value' in end && known === losses) isAccepted = true;
        strikes('value' in end ? 'accepted' : 'not accepted');
        administrator.replica.close();
      },
    );
  }

  return {
    isAccepted: () => isAccepted,
    wasLogLost: () => wasLogLost,
    /** Something happens to the tables, whatever may happen next. */
    async strike(): Promise<void> {
      if (!areThere()) makeAgain();
      else if (!isAccepted && random(2) === 0) await accept();
      else if (serving().some(holdsAnchor)) lose();
    },
    lose,
    mend(): void {
      while (!areThere()) makeAgain();
    },
    accept,
  };
}
