import type { Permission } from './access.ts';

/** To whom a view is open: by where they stand among people, or by a right on some unit or on the organisation. */
type Opened =
  | { readonly to: 'listed' }
  /** Who has a team, or reviews somebody of another. */
  | { readonly to: 'whoever-has-a-team' }
  | { readonly onUnits: Permission }
  | { readonly onOrganisation: Permission };

/** The views of the tab, in the order of its tabs, and to whom each is open: one table for the API and the tab. */
export const VIEWS = {
  me: { to: 'listed' },
  catalogue: { to: 'listed' },
  team: { to: 'whoever-has-a-team' },
  people: { onUnits: 'record.read' },
  events: { onUnits: 'event.manage' },
  priorities: { onUnits: 'priority.manage' },
  plans: { onUnits: 'record.read' },
  rules: { onOrganisation: 'policy.manage' },
  organisation: { onOrganisation: 'organisation.totals' },
  rows: { onOrganisation: 'problem-rows.read' },
  audit: { onOrganisation: 'audit.read' },
} as const satisfies Record<string, Opened>;

export type View = keyof typeof VIEWS;

const named: Readonly<Record<string, unknown>> = VIEWS;

export const isView = (name: string): name is View => Object.hasOwn(named, name);

export const VIEW_NAMES: readonly View[] = Object.keys(VIEWS).filter(isView);

export const openedTo = (view: View): Opened => VIEWS[view];
