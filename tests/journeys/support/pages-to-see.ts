import { oidOf } from './open-teams.ts';

/** A page as somebody opens it, for whoever looks at all of them. */
export interface PageToSee {
  readonly name: string;
  readonly person: string;
  /** The address in the tab; one's own page without. */
  readonly sub?: string;
  /** A heading that shows it is there, in English. */
  readonly heading: string | RegExp;
  /** What is pressed first, one after the other, by selectors that hold in each language. */
  readonly presses?: readonly string[];
  /** Nothing is on it yet but the way back: there is nothing to walk between. */
  readonly hasOneStop?: true;
}

const A_DAY_GONE = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);

/** Every page of the tab, with people of the demo organisation. */
export const pagesToSee: readonly PageToSee[] = [
  { name: 'a tutor’s own page', person: 'Rhiannon Price', heading: 'Your hours' },
  { name: 'a manager’s team', person: 'Ben Hughes', sub: 'team', heading: 'My team' },
  { name: 'a team as a heat map', person: 'Ben Hughes', sub: 'team?as=heat-map', heading: 'My team' },
  {
    name: 'somebody beside a list',
    person: 'Ben Hughes',
    sub: `team?person=${oidOf('Zoë Šimková')}`,
    heading: 'Overdue',
  },
  {
    name: 'a proof beside a team',
    person: 'Ben Hughes',
    sub: `team?person=${oidOf('Zoë Šimková')}&why=gdpr`,
    heading: 'Zoë Šimková',
  },
  { name: 'people', person: 'Dilys Owen', sub: 'people', heading: 'People found' },
  {
    name: 'a review',
    person: 'Ben Hughes',
    sub: `review/${oidOf('Zoë Šimková')}`,
    heading: 'Review: Zoë Šimková',
  },
  { name: 'a plan', person: 'Asha Patel', sub: `plan/${oidOf('Asha Patel')}`, heading: 'My plan' },
  {
    name: 'self-assessments',
    person: 'Asha Patel',
    sub: `self-assessment/${oidOf('Asha Patel')}`,
    heading: 'My self-assessments',
  },
  {
    name: 'a record to take away',
    person: 'Asha Patel',
    sub: `archive/${oidOf('Asha Patel')}`,
    heading: 'Take your record with you',
  },
  {
    name: 'a register pack',
    person: 'Tomasz Kowalski',
    sub: `register-pack/${oidOf('Tomasz Kowalski')}`,
    heading: 'Your register pack',
  },
  {
    name: 'what waits for a check',
    person: 'Ben Hughes',
    sub: 'checks',
    heading: 'Waiting for check',
    hasOneStop: true,
  },
  {
    name: 'training on offer',
    person: 'Asha Patel',
    sub: 'catalogue',
    heading: 'Training',
    hasOneStop: true,
  },
  { name: 'new starters', person: 'Dilys Owen', sub: 'candidates', heading: 'New starters' },
  {
    name: 'an induction',
    person: 'Asha Patel',
    sub: `induction/${oidOf('Asha Patel')}`,
    heading: 'My induction',
  },
  { name: 'frameworks', person: 'Dilys Owen', sub: 'frameworks', heading: 'Standards frameworks' },
  {
    name: 'suggested goals',
    person: 'Ben Hughes',
    sub: 'suggestions',
    heading: 'Goals you suggested',
    hasOneStop: true,
  },
  { name: 'plans of everybody', person: 'Dilys Owen', sub: 'plans', heading: 'Plans' },
  { name: 'requests', person: 'Dilys Owen', sub: 'requests', heading: 'Requests' },
  { name: 'budgets', person: 'Dilys Owen', sub: 'budgets', heading: 'Budgets' },
  { name: 'priorities', person: 'Dilys Owen', sub: 'priorities', heading: 'Priorities' },
  { name: 'events', person: 'Carys Morgan', sub: 'events', heading: 'Events' },
  {
    name: 'a proof',
    person: 'Ben Hughes',
    sub: `why/${oidOf('Zoë Šimková')}/gdpr`,
    heading: 'What was looked at',
  },
  {
    name: 'a standing on a day',
    person: 'Ben Hughes',
    sub: `standing-on/${oidOf('Zoë Šimková')}/${A_DAY_GONE}/${A_DAY_GONE}`,
    heading: /compliant|Action needed/i,
  },
  { name: 'a record', person: 'Carys Morgan', sub: `record/${oidOf('Zoë Šimková')}`, heading: 'On record' },
  {
    name: 'a form of the record',
    person: 'Carys Morgan',
    sub: `record/${oidOf('Zoë Šimková')}/gdpr`,
    heading: 'Add: Training completed',
  },
  {
    name: 'logging an activity',
    person: 'Asha Patel',
    heading: 'Your hours',
    presses: ['#log-open'],
  },
  {
    name: 'one rule',
    person: 'Dilys Owen',
    sub: 'rules',
    heading: 'Rules',
    presses: ['main li button >> nth=0'],
  },
  { name: 'the rules', person: 'Dilys Owen', sub: 'rules', heading: 'Rules' },
  { name: 'the organisation', person: 'Edward Finch', sub: 'organisation', heading: 'Organisation' },
];
