import type { BrowserContext } from 'playwright-core';

type Json = Readonly<Record<string, unknown>>;

/** One of those who are there again, under a name and an id of their own. */
const again = (one: Json, place: number): Json => ({
  ...one,
  oid: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
  displayName: `${String(one['displayName'])} ${place + 1}`,
});

const manyOf = (people: readonly Json[], count: number): readonly Json[] =>
  Array.from({ length: count }, (_each, place) => again(people[place % people.length] ?? {}, place));

/** My team of many: the people whom the product answers with, again and again. */
export const withTeamOf = (context: BrowserContext, count: number): Promise<unknown> =>
  context.route('**/api/team', async (route) => {
    const response = await route.fetch();
    const team = (await response.json()) as { readonly counts: Json; readonly members: readonly Json[] };
    const counts = { ...team.counts, people: count };
    await route.fulfill({ response, json: { ...team, counts, members: manyOf(team.members, count) } });
  });

/** People of many, page by page as the product answers them. */
export const withPeopleOf = (context: BrowserContext, count: number): Promise<unknown> =>
  context.route(/\/api\/people(\?|$)/, async (route) => {
    const address = new URL(route.request().url());
    const page = Number(address.searchParams.get('page') ?? '1');
    address.searchParams.delete('page');
    const response = await route.fetch({ url: address.href });
    const found = (await response.json()) as { readonly pageSize: number; readonly people: readonly Json[] };
    const first = (page - 1) * found.pageSize;
    const people = manyOf(found.people, Math.min(count, first + found.pageSize)).slice(first);
    await route.fulfill({ response, json: { ...found, count, people } });
  });
