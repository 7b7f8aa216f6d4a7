import type { Me } from '../../contract/me.ts';
import { useSay } from '../messages/use-say.ts';

/** Signed in, but nobody has added this person to the People list yet. */
export function UnknownPerson({ me }: { readonly me: Me }) {
  const say = useSay();
  return (
    <section className="card empty">
      <h1>{say('unknown.title', { name: me.displayName })}</h1>
      <p>{say('unknown.missing')}</p>
      <p>{say('unknown.who')}</p>
      <p className="quiet">{say('unknown.id', { oid: me.oid })}</p>
    </section>
  );
}
