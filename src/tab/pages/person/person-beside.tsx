import { Suspense, useEffect, useRef } from 'react';
import { useNavigation } from '../../routing/navigation.ts';
import type { PersonInAddress, WithPerson } from '../../routing/person-in-address.ts';
import { linkIdOf, overviewOf } from '../../routing/person-in-address.ts';
import type { Route } from '../../routing/route.ts';
import { PersonDrawer } from './lazy-person-drawer.ts';

interface PersonBesideProps {
  /** Whose drawer the address asks for; undefined for nobody's. */
  readonly person: PersonInAddress | undefined;
  readonly to: WithPerson<Route>;
}

/** Somebody's drawer beside a list. Once it is closed, the focus is where it was opened. */
export function PersonBeside({ person, to }: PersonBesideProps) {
  const go = useNavigation();
  const first = useRef<PersonInAddress>();
  useEffect(() => {
    if (person?.oid === first.current?.oid) return;
    const closed = person === undefined ? first.current : undefined;
    first.current = person;
    if (closed) focusWhereOpened(closed);
  }, [person]);
  if (!person) return null;
  return (
    <Suspense fallback={null}>
      <PersonDrawer person={person} onLook={(next) => go(to(next))} onClose={() => go(to(undefined))} />
    </Suspense>
  );
}

/** A drawer that a link to the page opened was opened by no link on it: the name is the nearest. */
function focusWhereOpened(person: PersonInAddress): void {
  const link =
    document.getElementById(linkIdOf(person)) ?? document.getElementById(linkIdOf(overviewOf(person.oid)));
  link?.focus();
}
