import type { ListedPerson } from '../../contract/people.ts';
import { people } from '../../contract/people.ts';
import { ok } from '../../domain/result.ts';
import type { ListedPerson as ListedPersonValue } from '../../use-cases/people/list-people.ts';
import { listPeople, PEOPLE_A_PAGE } from '../../use-cases/people/list-people.ts';
import { answer } from '../http/route.ts';
import { personTagView } from '../shared/person-tag-view.ts';
import { leaveView } from '../shared/summary-view.ts';

const listedView = ({ person, roleLabel, tag, ...listed }: ListedPersonValue): ListedPerson => ({
  oid: person.oid,
  displayName: person.displayName,
  tag: personTagView(tag, roleLabel),
  contact: listed.contact,
  account: listed.account,
  withoutManager: listed.withoutManager ? { answeredBy: listed.withoutManager.answeredBy ?? null } : null,
  unsaidDuties: [...listed.unsaidDuties],
  overall: listed.overall,
  onLeave: leaveView(listed),
});

export const peopleRoutes = [
  answer(people, (deps, { caller, query }) => {
    const { name = '', unit = '', without, gap, page = 1 } = query;
    const [policyId = '', requirement = ''] = gap?.split(':') ?? [];
    const result = listPeople(deps, {
      actorOid: caller.oid,
      name,
      unit: unit === '' ? undefined : unit,
      isWithoutManager: without === 'manager',
      gap: gap === undefined ? undefined : { policyId, requirement },
      page,
    });
    if (!result.ok) return result;
    const { count, units, gapTitle, people: listed } = result.value;
    return ok({
      body: {
        count,
        gapTitle: gapTitle ?? null,
        pageSize: PEOPLE_A_PAGE,
        units: units.map(({ key, name: unitName }) => ({ key, name: unitName })),
        people: listed.map(listedView),
      },
    });
  }),
];
