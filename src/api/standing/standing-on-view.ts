import type { StandingOn } from '../../contract/standing-on.ts';
import type { StandingOnValue } from '../../use-cases/standing/standing-on.ts';
import type { Words } from '../../wording/create-words.ts';
import { wordedUncounted } from '../../wording/worded-proof.ts';
import { personTagView } from '../shared/person-tag-view.ts';
import { lastYearView, standingView } from './standing-view.ts';

export function standingOnView(value: StandingOnValue, words: Words): StandingOn {
  const { person, roleLabel, tag, today, days, judged, recordSince } = value;
  return {
    person: {
      oid: person.oid,
      displayName: person.displayName,
      tag: personTagView(tag, roleLabel),
      leftOn: person.leftOn ?? null,
    },
    asOf: days.asOf,
    knownOn: days.knownOn,
    today,
    under: judged.map(({ policy, standing, lastCycle, late, overall }) => ({
      policy: { title: policy.title, version: policy.version, effectiveFrom: policy.effectiveFrom },
      overall,
      standing: standingView({ policy, standing }, words, judged.length > 1),
      lastYear: lastCycle ? lastYearView(lastCycle, words, judged.length > 1) : null,
      late: late.map((each) => wordedUncounted(each, words)),
    })),
    recordSince: recordSince ?? null,
  };
}
