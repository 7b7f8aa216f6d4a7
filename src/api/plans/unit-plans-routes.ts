import { peopleOfPlans, unitPlans } from '../../contract/unit-plans.ts';
import { ok } from '../../domain/result.ts';
import type { LabelledGroup } from '../../use-cases/plans/unit-plans.ts';
import { readPeopleOfPlans, readUnitPlans } from '../../use-cases/plans/unit-plans.ts';
import { answer } from '../http/route.ts';
import { personTagView } from '../shared/person-tag-view.ts';

const groupView = ({ of, ...group }: LabelledGroup) => ({ of: of ?? null, ...group });

export const unitPlansRoutes = [
  answer(unitPlans, (deps, { caller, query }) => {
    const read = readUnitPlans(deps, { actorOid: caller.oid, unit: query.unit });
    if (!read.ok) return read;
    const { units, groups, ...figures } = read.value;
    return ok({
      body: {
        ...figures,
        units: units.map(({ key, name }) => ({ key, name })),
        groups: {
          priority: groups.priority.map(groupView),
          strand: groups.strand.map(groupView),
          source: groups.source.map(groupView),
          unit: groups.unit.map(groupView),
        },
        today: deps.clock.today(),
      },
    });
  }),

  answer(peopleOfPlans, (deps, { caller, query }) => {
    const { unit, by, of } = query;
    const group = by === 'without' ? { by } : { by, of };
    const read = readPeopleOfPlans(deps, { actorOid: caller.oid, unit, group });
    if (!read.ok) return read;
    const { count, people } = read.value;
    return ok({
      body: {
        count,
        people: people.map(({ person, tag, goals }) => ({
          oid: person.oid,
          displayName: person.displayName,
          tag: personTagView(tag),
          goals: goals.map(({ text, state, targetOn }) => ({ text, state, targetOn })),
        })),
      },
    });
  }),
];
