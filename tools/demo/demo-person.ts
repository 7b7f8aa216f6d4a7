import type { Need } from '../../src/domain/needs/need.ts';
import type { CivilDate } from '../../src/domain/cycles/civil-date.ts';
import type { Person } from '../../src/domain/people/person.ts';

/** Someone of the directory, as the demo needs them. */
export interface DemoUser {
  readonly id: string;
  readonly displayName: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly managerId: string | undefined;
}

/** Somebody whose record is written, and the days that count for it. */
export interface DemoSubject {
  readonly name: string;
  readonly person: Person;
  readonly isAdultLearning: boolean;
  readonly cycleFrom: CivilDate;
  readonly today: CivilDate;
}

/** A fact of the record, entered by whoever would enter it. */
export interface DemoEntry {
  /** Name of an entry kind. */
  readonly kind: string;
  readonly by: 'self' | 'line-manager' | 'cpd-lead';
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

export interface DemoActivity {
  readonly title: string;
  readonly activityType: string;
  readonly category: 'educational' | 'sector';
  readonly completedOn: CivilDate;
  readonly minutes: number;
  readonly reflection: string;
  readonly delivery: 'external' | undefined;
  /** Codes of standards, where the policy states them. */
  readonly alignment: readonly string[];
  /** Entries about it: that it was passed on, what the person thought of it. */
  readonly followUps: readonly DemoEntry[];
}

export interface DemoReview {
  readonly kind: string;
  readonly heldOn: CivilDate;
  readonly agreed: string;
}

export interface DemoNeed extends Pick<Need, 'text' | 'evidence'> {
  readonly raisedOn: CivilDate;
  /** What the person says of it themselves; left out: they have not yet. */
  readonly ownEvidence?: string;
}

/** What one person of the demo has done, relative to the day it is written. */
export interface DemoPerson {
  readonly person: Person;
  readonly managerOid: string | undefined;
  readonly entries: readonly DemoEntry[];
  readonly activities: readonly DemoActivity[];
  readonly reviews: readonly DemoReview[];
  /** What their manager saw, and whether they see it, too. */
  readonly needs: readonly DemoNeed[];
  readonly goals: readonly { readonly text: string; readonly targetOn: CivilDate }[];
}
