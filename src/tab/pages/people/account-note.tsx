import type { ListedPerson } from '../../../contract/people.ts';
import { useSay } from './words.ts';

/** Why somebody is told nothing or has somebody else for a manager; nothing where neither is so. */
export function AccountNote({ person }: { readonly person: ListedPerson }) {
  const say = useSay();
  const { account, withoutManager } = person;
  if (account !== 'enabled') return <p>{say(`people.account.${account}`)}</p>;
  if (withoutManager === null) return null;
  const { answeredBy } = withoutManager;
  return (
    <p>
      {answeredBy === null
        ? say('people.without-manager.nobody')
        : say('people.without-manager.answered', { name: answeredBy })}
    </p>
  );
}
