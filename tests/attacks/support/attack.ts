import { describe, expect, it } from '@jest/globals';
import type { Answer } from './send.ts';
import { send } from './send.ts';
import { isKnownHost, requestsMade, sendsSoFar, writesSoFar } from './stand-in.ts';

/** One attack and what must come of it. */
export interface Attack {
  /** As in the reference table of attacks. */
  readonly id: string;
  /** What is tried, as the end of a sentence that begins "it refuses" or "it survives". */
  readonly attack: string;
  /** Sends it; every answer is held against the status. */
  readonly try: () => Promise<Answer | readonly Answer[]>;
  readonly status: number;
  /** Why the answer is another one than the table asks for, and harmless. */
  readonly insteadOf?: { readonly status: number; readonly because: string };
  /** Rows written; none where nothing is said. */
  readonly writes?: number;
  /** Messages sent; none where nothing is said. */
  readonly sends?: number;
  /** What nobody may find in an answer: values of other people. */
  readonly neverShown?: () => readonly string[];
  /** What else must hold of the answers. */
  readonly also?: (answers: readonly Answer[]) => void | Promise<void>;
}

/** Every attack is a test: the answer, what was written and sent, whom the server called, and that it lives. */
export function tryAttacks(surface: string, attacks: readonly Attack[]): void {
  describe(`attacks on ${surface}`, () => {
    it.each(attacks.map((attack) => [attack.id, attack.attack, attack] as const))(
      '%s: %s',
      async (_id, _name, attack) => {
        const before = { writes: writesSoFar(), sends: sendsSoFar(), requests: requestsMade().length };
        const got = await attack.try();
        const answers = Array.isArray(got) ? (got as readonly Answer[]) : [got as Answer];
        expect(
          answers.map(({ status, text }) =>
            status === attack.status ? status : [status, text.slice(0, 300)],
          ),
        ).toEqual(answers.map(() => attack.status));
        const shown = answers.map(({ text }) => text).join('\n');
        for (const secret of attack.neverShown?.() ?? []) expect(shown).not.toContain(secret);
        await attack.also?.(answers);
        expect({ writes: writesSoFar() - before.writes, sends: sendsSoFar() - before.sends }).toEqual({
          writes: attack.writes ?? 0,
          sends: attack.sends ?? 0,
        });
        expect(
          requestsMade()
            .slice(before.requests)
            .filter((made) => !isKnownHost(made)),
        ).toEqual([]);
        expect((await send({ path: '/healthz' })).status).toBe(200);
      },
    );
  });
}
