import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import type { RuleBook } from '../../../src/domain/rule-books/rule-book.ts';
import { judgeEach } from '../../../src/domain/standing/judge-on.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { PeerFacts, PeerRule } from './peer-rules.ts';

/** Which requirements each person meets, one line a person. */
export type Verdicts = readonly string[];

/** Ours, with every reason that an outcome carries. */
export function judgedByUs(book: RuleBook, people: readonly Case[]): Verdicts {
  return people.map((theCase) => {
    const met: string[] = [];
    judgeEach(book, theCase, ({ requirement, status }) => {
      if (status === 'met') met.push(requirement);
    });
    return met.join();
  });
}

/** One engine with all rules, run for one person after the other, as its documentation shows. */
export async function judgedByJsonRulesEngine(
  rules: readonly PeerRule[],
  people: readonly PeerFacts[],
): Promise<Verdicts> {
  const engine = new Engine(
    rules.map(({ key, roles, fact, atLeast }) => ({
      conditions: {
        all: [
          { fact: 'role', operator: 'in', value: roles },
          { fact, operator: 'greaterThanInclusive', value: atLeast },
        ],
      },
      event: { type: key },
    })),
  );
  const order = new Map(rules.map(({ key }, index) => [key, index]));
  const verdicts: string[] = [];
  for (const facts of people) {
    const { events } = await engine.run({ ...facts });
    const met = events.map(({ type }) => type);
    verdicts.push(met.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)).join());
  }
  return verdicts;
}

type Stated = (rule: PeerRule) => unknown;

/** A rule over figures worked out beforehand. */
export const overFigures: Stated = ({ roles, fact, atLeast }) => ({
  and: [{ in: [{ var: 'role' }, roles] }, { '>=': [{ var: fact }, atLeast] }],
});

/** A rule over the evidence itself. */
export const overEvidence: Stated = ({ roles, logic }) => ({
  and: [{ in: [{ var: 'role' }, roles] }, logic],
});

export function judgedByJsonLogic(
  rules: readonly PeerRule[],
  stated: Stated,
  people: readonly PeerFacts[],
): Verdicts {
  const all = rules.map((rule) => ({ key: rule.key, rule: stated(rule) }));
  return people.map((facts) =>
    all
      .filter(({ rule }) => jsonLogic.apply(rule, facts) === true)
      .map(({ key }) => key)
      .join(),
  );
}
