import type { RuleClause } from '../../../contract/policies.ts';
import { useSay } from './words.ts';

/** The sentence of the policy that something rests on, and where it stands. */
export function ClauseLine({ clause: { quote, ...place } }: { readonly clause: RuleClause }) {
  const say = useSay();
  return (
    <p className="quiet">
      “{quote}” {say('outcome.clause', place)}
    </p>
  );
}
