import { VIEWS } from '../../contract/me.ts';
import type { DaysInAddress } from './days.ts';
import { daysIn, formatDays } from './days.ts';
import type { PeopleSearch } from './people-in-address.ts';
import { formatPeople, peopleIn } from './people-in-address.ts';
import type { RequirementInAddress } from './requirement-in-address.ts';
import { formatRequirement, requirementIn } from './requirement-in-address.ts';

export type View = (typeof VIEWS)[number];

/** Where the tab can be: one of the views, or a page below one of them. */
export type Route =
  | { readonly page: Exclude<View, 'people'> }
  /** Without a search: everybody. */
  | { readonly page: 'people'; readonly search?: PeopleSearch }
  | { readonly page: 'review'; readonly oid: string }
  /** With days, the proof as it stood then. */
  | ({ readonly page: 'why'; readonly oid: string; readonly days?: DaysInAddress } & RequirementInAddress)
  /** Without days: today, with what is known today. */
  | { readonly page: 'standing-on'; readonly oid: string; readonly days?: DaysInAddress }
  /** With a requirement, the form of what answers it is open. */
  | ({ readonly page: 'record'; readonly oid: string } & Partial<RequirementInAddress>)
  | { readonly page: 'register'; readonly eventKey: string }
  | { readonly page: 'evaluation'; readonly eventKey: string };

/**
 * The route that a deep link's sub page or the address names; undefined when there is none. Ids are opaque here: the API
 * decides who may read what.
 */
export function parseRoute(text: string): Route | undefined {
  const search = peopleIn(text);
  if (search) return { page: 'people', search };
  const [page = '', id = '', below = '', ...rest] = text
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  const view = VIEWS.find((each) => each === page);
  if (view && id === '') return { page: view };
  if (id === '') return undefined;
  if (page === 'review') return { page, oid: id };
  if (page === 'why' && below !== '')
    return { page, oid: id, ...requirementIn(below), ...daysIn(rest[0], rest[1]) };
  if (page === 'standing-on') return { page, oid: id, ...daysIn(below, rest[0]) };
  if (page === 'record') return { page, oid: id, ...(below !== '' && requirementIn(below)) };
  if (page === 'events') return { page: 'register', eventKey: id };
  if (page === 'evaluation') return { page, eventKey: id };
  return undefined;
}

export function formatRoute(route: Route): string {
  if (route.page === 'people') return `#/people${route.search ? formatPeople(route.search) : ''}`;
  if (route.page === 'review') return `#/review/${encodeURIComponent(route.oid)}`;
  if (route.page === 'why')
    return `#/why/${encodeURIComponent(route.oid)}/${formatRequirement(route)}${formatDays(route.days)}`;
  if (route.page === 'standing-on')
    return `#/standing-on/${encodeURIComponent(route.oid)}${formatDays(route.days)}`;
  if (route.page === 'record') {
    const { requirement, policy } = route;
    const below = requirement === undefined ? '' : `/${formatRequirement({ requirement, policy })}`;
    return `#/record/${encodeURIComponent(route.oid)}${below}`;
  }
  if (route.page === 'register') return `#/events/${encodeURIComponent(route.eventKey)}`;
  if (route.page === 'evaluation') return `#/evaluation/${encodeURIComponent(route.eventKey)}`;
  return `#/${route.page}`;
}

/** The view whose tab is marked while a page below it is open. */
export function viewOf(route: Route, ownOid = ''): View {
  if (
    route.page === 'why' ||
    route.page === 'record' ||
    route.page === 'standing-on' ||
    route.page === 'review'
  )
    return route.oid === ownOid ? 'me' : 'team';
  if (route.page === 'register') return 'events';
  return route.page === 'evaluation' ? 'me' : route.page;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
