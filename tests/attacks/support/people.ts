import { oidOf } from '../../journeys/support/teams.ts';

/** Who attacks and who is attacked; the demo organisation's own people, each for a part of their own. */
export const people = {
  /** A tutor in the line of `manager`, who was at the course on dyslexia. */
  staff: 'Asha Patel',
  /** In the same team; was at the same course. */
  teammate: "Niamh O'Brien",
  /** In the same team; was not at the course. */
  absentee: 'Colin Reid',
  /** In the line of `otherManager`. */
  stranger: 'Daniel Rowe',
  manager: 'Ben Hughes',
  otherManager: 'Farah Siddiqui',
  /** In the line of `manager`, until somebody moves them. */
  mover: 'Jenna Pascoe',
  /** The same, for another file: files run side by side. */
  secondMover: 'Samuel Osei',
  /** Goes to an event whose name is an attack. */
  guestOfHonour: 'Oluwaseun Adeyemi',
  /** Answers twice at once. */
  doubleClicker: 'Rhiannon Price',
  coordinator: 'Carys Morgan',
  lead: 'Dilys Owen',
  administrator: 'Helen Tamblyn',
  trustee: 'Edward Finch',
  /** Send so much that they are refused for a while: nobody else may need them. */
  scanner: 'Ifeoma Eze',
  writer: 'Callum Stewart',
  talker: 'Priya Raman',
} as const;

export type Part = keyof typeof people;

export const oid = (part: Part): string => oidOf(people[part]);
