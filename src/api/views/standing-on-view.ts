import type { StandingOn } from '../../contract/standing-on.ts';
import type { StandingOnValue } from '../../use-cases/standing-on.ts';
import type { Words } from '../../wording/create-words.ts';
import { wordedUncounted } from '../../wording/worded-proof.ts';
import { lastYearView, standingView } from './standing-view.ts';

export function standingOnView(value: StandingOnValue, words: Words): StandingOn {
  const { person, roleLabel, today, days, judged, lastCycle, late, recordSince } = value;
  return {
    person: {
      oid: person.oid,
      displayName: person.displayName,
      roleLabel,
      leftOn: person.leftOn ?? null,
    },
    asOf: days.asOf,
    knownOn: days.knownOn,
    today,
    policy: judged
      ? {
          title: judged.policy.title,
          version: judged.policy.version,
          effectiveFrom: judged.policy.effectiveFrom,
        }
      : null,
    standing: judged ? standingView(judged.standing, judged.policy, words) : null,
    lastYear: lastYearView(lastCycle, words),
    late: late.map((each) => wordedUncounted(each, words)),
    recordSince: recordSince ?? null,
  };
}
