/** The people a visitor of the front door may become, in the order shown. */
import { directoryUsers } from './organisation.ts';

type PersonaKey =
  'staff' | 'colleague' | 'manager' | 'coordinator' | 'cpd-lead' | 'trustee' | 'teacher' | 'head' | 'support';

export interface Persona {
  readonly key: PersonaKey;
  readonly userId: string;
  /** Name and job title, as the directory has them. */
  readonly label: string;
}

const persona = (key: PersonaKey, displayName: string): Persona => {
  const user = directoryUsers.find((each) => each.displayName === displayName);
  if (user === undefined) throw new Error(`The persona ${displayName} is not in the seed.`);
  return { key, userId: user.id, label: `${user.displayName}, ${user.jobTitle}` };
};

export const personas: readonly Persona[] = [
  persona('staff', 'Asha Patel'),
  persona('colleague', 'Colin Reid'),
  persona('manager', 'Ben Hughes'),
  persona('coordinator', 'Carys Morgan'),
  persona('cpd-lead', 'Dilys Owen'),
  persona('trustee', 'Edward Finch'),
  persona('teacher', 'Fatima Khan'),
  persona('head', 'Grace Lowe'),
  persona('support', 'Harry Doyle'),
];
