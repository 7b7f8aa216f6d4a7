import { induction } from '../../contract/induction.ts';
import { ok } from '../../domain/result.ts';
import { readInduction } from '../../use-cases/induction/read-induction.ts';
import { answer } from '../http/route.ts';
import { personTagView } from '../shared/person-tag-view.ts';
import { outcomeView } from '../standing/standing-view.ts';

export const inductionRoutes = [
  answer(induction, (deps, { caller, params, words }) => {
    const result = readInduction(deps, { actorOid: caller.oid, personOid: params.oid });
    if (!result.ok) return result;
    const { person, tag, inductions, isOneOfSeveral, actions, mayRecord } = result.value;
    const actionOf = (policyId: string, requirement: string) => {
      const found = actions.find((each) => each.policyId === policyId && each.requirement === requirement);
      if (!found) return null;
      const { action } = found;
      return action.kind === 'ask' ? { ...action, who: [...action.who] } : action;
    };
    return ok({
      body: {
        person: { oid: person.oid, displayName: person.displayName, tag: personTagView(tag) },
        startedOn: person.startedOn,
        inductions: inductions.map(({ policy, steps }) => ({
          policyId: policy.id,
          title: policy.title,
          steps: steps.map(({ outcome, state, dueOn, doneOn, wasLate, after, isReading }) => ({
            outcome: outcomeView(outcome, policy, words, isOneOfSeveral),
            state,
            dueOn,
            doneOn,
            wasLate,
            isReading,
            after: after ?? null,
            action: after === undefined ? actionOf(policy.id, outcome.requirement) : null,
          })),
        })),
        mayRecord: mayRecord && caller.oid !== person.oid,
        today: deps.clock.today(),
      },
    });
  }),
];
