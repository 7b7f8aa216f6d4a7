import * as z from 'zod/mini';
import type { PeoplePage } from '../../contract/people.ts';
import { PeopleQuery } from '../../contract/people.ts';
import { ok } from '../../domain/result.ts';
import { listPeople, PEOPLE_A_PAGE } from '../../use-cases/list-people.ts';
import { defineRoute } from '../http/route.ts';
import { personTagView } from '../views/person-tag-view.ts';
import { leaveView } from '../views/summary-view.ts';

export const listPeopleRoute = defineRoute({
  method: 'get',
  path: '/people',
  permission: 'record.read',
  params: z.object({}),
  query: PeopleQuery,
  body: z.unknown(),
  run(deps, { caller, query }) {
    const { name = '', unit = '', without, page = 1 } = query;
    const result = listPeople(deps, {
      actorOid: caller.oid,
      name,
      unit: unit === '' ? undefined : unit,
      isWithoutManager: without === 'manager',
      page,
    });
    if (!result.ok) return result;
    const { count, units, people } = result.value;
    const body: PeoplePage = {
      count,
      pageSize: PEOPLE_A_PAGE,
      units: units.map(({ key, name: unitName }) => ({ key, name: unitName })),
      people: people.map(
        ({ person, roleLabel, tag, account, withoutManager, unsaidDuties, overall, onLeave }) => ({
          oid: person.oid,
          displayName: person.displayName,
          tag: personTagView(tag, roleLabel),
          account,
          withoutManager: withoutManager ? { answeredBy: withoutManager.answeredBy ?? null } : null,
          unsaidDuties: [...unsaidDuties],
          overall,
          onLeave: leaveView({ onLeave }),
        }),
      ),
    };
    return ok({ status: 200, body });
  },
});
