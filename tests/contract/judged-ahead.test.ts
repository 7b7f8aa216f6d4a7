import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CivilDate } from '../../src/domain/cycles/civil-date.ts';
import { addDays, civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { PolicyVersion } from '../../src/domain/policy-versions/policy-version.ts';
import { withSettings } from '../../src/domain/policy-versions/with-settings.ts';
import { sumOfMoves } from '../../src/domain/what-if/compare-standings.ts';
import type { Counts } from '../../src/ports/counts.ts';
import type { Records } from '../../src/ports/records.ts';
import { readPolicies } from '../../src/policy-files/read-policies.ts';
import { openBeside } from '../../src/replica/beside.ts';
import { countWaiting } from '../../src/server/judging/count-waiting.ts';
import { countAhead, findMoves, knownAhead } from '../../src/server/judging/judge-ahead.ts';
import { peopleUnderPolicy } from '../../src/use-cases/policies/people-under-policy.ts';
import { movesOfEach } from '../../src/use-cases/policies/preview-policy.ts';
import { policiesInForce } from '../../src/use-cases/shared/policies-in-force.ts';
import { standingsAfresh } from '../../src/use-cases/standing/standing-of-person.ts';
import { aFileWithPeople, apply, edit, oidOf, PEOPLE } from '../builders/a-file-with-people.ts';
import { aKey, aPolicyDocument, aPolicyVersion } from '../builders/records.ts';
import { memoryCounts } from '../fakes/memory-counts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ahead-'));
const toClose: (() => void)[] = [];
afterEach(() => toClose.splice(0).forEach((close) => close()));
afterAll(() => rmSync(folder, { recursive: true }));

const builtIn = readPolicies(path.join(import.meta.dirname, '../../policies'));
const VERSION_KEY = aKey('version', 'ahead');
const MOST = 1_000_000;

/** Some people, a draft that somebody previews, and the file opened once more, as the thread that judges opens it. */
function aPreview(people: number) {
  if (!builtIn.ok) throw new Error('The built-in policies do not parse.');
  const { value: policiesGiven } = builtIn;
  const instance = aFileWithPeople(folder, people);
  const { file, replica, deps, put } = instance;
  const beside = openBeside(file, MOST);
  toClose.push(() => {
    beside.close();
    replica.close();
  });
  const account = {
    displayName: '',
    principalName: '',
    mail: '',
    jobTitle: '',
    isEnabled: true,
    isGuest: false,
  };
  const accounts = Array.from({ length: people }, (_, index) => ({
    ...account,
    oid: oidOf(index),
    managerOid: index === 0 ? undefined : oidOf(0),
  }));
  replica.replacePeople(accounts, deps.clock.now());
  const directory = { ...replica.directory, isCurrent: () => true };
  const broken = new Set<string>();
  const recordEntries: Records['recordEntries'] = {
    ...beside.records.recordEntries,
    where(property, value) {
      if (broken.has(String(value))) throw new Error('Nobody can be judged by this.');
      return beside.records.recordEntries.where(property, value);
    },
  };
  const depsWith = (policies: Records['policies']) => {
    const records = { ...beside.records, recordEntries, policies };
    const judging = { records, clock: deps.clock, policies: policiesInForce(policiesGiven, records) };
    const standings = standingsAfresh(judging);
    return {
      ...judging,
      peopleIndex: beside.peopleIndex,
      standings,
      directory: { ...beside.directory, isCurrent: () => true },
    };
  };
  const { ahead, atOneMoment } = beside;
  const parts = { deps: depsWith(beside.records.policies), depsWith, ahead, atOneMoment };
  const version = (months: number, on: CivilDate, state: PolicyVersion['state']) => {
    const policy = deps.policies.find('hampshire', civilDate('2026-01-01'))?.policy;
    const changed = policy && withSettings(policy, { prevent: { recurMonths: months } });
    if (!changed?.ok) throw new Error('not a policy');
    return aPolicyVersion({
      key: VERSION_KEY,
      version: 'ahead',
      state,
      effectiveFrom: on,
      publishedAt: state === 'published' ? deps.clock.now() : undefined,
      document: aPolicyDocument({ ...changed.value, version: 'ahead', effectiveFrom: on }),
    });
  };
  const preview = () =>
    findMoves(parts, { versionKey: VERSION_KEY, inPostOn: deps.clock.today() }, () => true);
  const previewAfresh = () => {
    const stored = deps.records.policies.find(VERSION_KEY);
    if (!stored) throw new Error('There is no draft.');
    const all = { ...deps, directory, peopleIndex: replica.peopleIndex };
    return sumOfMoves(
      peopleUnderPolicy(all, 'hampshire', deps.clock.today()).map(movesOfEach(all, stored.value)),
    );
  };
  const judgeAhead = () => [...countAhead(parts, VERSION_KEY)].length;
  let known = 0;
  const counting = {
    ...parts,
    counts: beside.counts,
    waiting: beside.waiting,
    onNotCounted: () => undefined,
    knownAhead: () => {
      const of = knownAhead(parts);
      return (wake: Parameters<typeof of>[0]) => {
        const found = of(wake);
        if (found) known += 1;
        return found;
      };
    },
  };
  /** How many of those who waited were known ahead. */
  const count = (): number => {
    known = 0;
    beside.counts.wakeTurned(deps.clock.today());
    while (countWaiting(counting, MOST) > 0);
    return known;
  };
  const afresh = memoryCounts(() => ({
    ...deps,
    directory,
    standings: standingsAfresh(deps),
  }));
  const all = (counts: Pick<Counts, 'people' | 'withoutManager' | 'withoutLine' | 'pointingToNothing'>) => ({
    units: counts
      .people()
      .units.map((each) => JSON.stringify(each))
      .toSorted(),
    requirements: counts
      .people()
      .requirements.map(({ policyId, requirement, column, people: of }) =>
        [policyId, requirement, column, of].join(),
      )
      .toSorted(),
    withoutManager: counts.withoutManager(),
    withoutLine: counts.withoutLine(),
    pointingToNothing: counts.pointingToNothing(),
  });
  return {
    ...instance,
    broken,
    preview,
    previewAfresh,
    judgeAhead,
    count,
    version,
    put,
    kept: () => all(beside.counts),
    recounted: () => all(afresh),
  };
}

describe('a version that was judged ahead', () => {
  it('is counted by what was found, and judges again whom something else touched', () => {
    const { put, version, preview, judgeAhead, count, person, clock, kept, recounted } = aPreview(10);
    count();
    put('policies', version(6, clock.today(), 'draft'));
    expect(preview()?.judged).toBe(10);
    expect(judgeAhead()).toBeGreaterThan(0);
    person(3, { fte: 0.5 });
    person(4, { fte: 0.5 });
    count();
    put('policies', version(6, clock.today(), 'published'));
    person(5, { fte: 0.5 });
    expect(count()).toBe(7);
    expect(kept()).toEqual(recounted());
  });

  it('moves other people once a row of theirs has come, before they are counted', () => {
    const organisation = aPreview(PEOPLE);
    const { put, version, preview, previewAfresh, clock } = organisation;
    put('policies', version(6, clock.today(), 'draft'));
    const before = preview();
    apply(organisation, { kind: 'entry', who: 1, row: 1, day: addDays(clock.today(), -200) });
    expect(preview()).toEqual(previewAfresh());
    expect(preview()).not.toEqual(before);
  });

  it('is previewed for everybody else where somebody cannot be judged', () => {
    const { put, version, preview, clock, broken } = aPreview(10);
    put('policies', version(6, clock.today(), 'draft'));
    broken.add(oidOf(3));
    expect(preview()?.judged).toBe(9);
    broken.clear();
    expect(preview()?.judged).toBe(10);
  });

  it.each<[what: string, happens: (preview: ReturnType<typeof aPreview>) => void]>([
    ['the day turned', ({ clock }) => clock.advance({ days: 1 })],
    [
      'it says something else',
      ({ put, version, clock }) => put('policies', version(7, clock.today(), 'draft')),
    ],
    [
      'it holds from another day',
      ({ put, version, clock }) => put('policies', version(6, addDays(clock.today(), 3), 'draft')),
    ],
  ])('is judged again where meanwhile %s', (_what, happens) => {
    const organisation = aPreview(5);
    const { put, version, preview, judgeAhead, count, clock, deps, kept, recounted } = organisation;
    count();
    put('policies', version(6, clock.today(), 'draft'));
    preview();
    judgeAhead();
    happens(organisation);
    const draft = deps.records.policies.find(VERSION_KEY)?.value;
    if (!draft) throw new Error('There is no draft.');
    put('policies', { ...draft, state: 'published', publishedAt: clock.now() });
    expect(count()).toBe(0);
    expect(kept()).toEqual(recounted());
  });

  it('is forgotten where the version is taken back before people are told', () => {
    const { put, version, preview, judgeAhead, count, clock, deps, kept, recounted } = aPreview(5);
    count();
    const before = kept();
    const draft = version(6, clock.today(), 'draft');
    put('policies', draft);
    preview();
    judgeAhead();
    put('policies', { ...draft, state: 'published', publishedAt: deps.clock.now() });
    expect(count()).toBeGreaterThan(0);
    put('policies', draft);
    count();
    expect(kept()).toEqual(recounted());
    expect(kept()).toEqual(before);
    put('policies', { ...draft, state: 'published', publishedAt: deps.clock.now() });
    put('policies', draft);
    count();
    expect(kept()).toEqual(before);
  });

  it('comes to what judging everybody anew comes to, whatever happens between preview and publication', () => {
    let [someoneKnown, runs] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 3 }),
        fc.array(edit, { maxLength: 3 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        (first, second, months, inDays) => {
          const organisation = aPreview(PEOPLE + 2);
          const { put, version, clock, preview, previewAfresh, judgeAhead, count } = organisation;
          count();
          put('policies', version(months, addDays(clock.today(), inDays), 'draft'));
          preview();
          judgeAhead();
          for (const each of first) apply(organisation, each);
          expect(preview()).toEqual(previewAfresh());
          if (months % 2 === 0) judgeAhead();
          if (months % 3 === 0) count();
          for (const each of second) apply(organisation, each);
          put('policies', version(months, addDays(clock.today(), inDays), 'published'));
          if (count() > 0) someoneKnown += 1;
          runs += 1;
          expect(organisation.kept()).toEqual(organisation.recounted());
          // Telling whom it moved judges those alone whom something else touched.
          expect(preview()).toEqual(previewAfresh());
          toClose.splice(0).forEach((close) => close());
        },
      ),
      { numRuns: Number(process.env['FC_RUNS'] ?? 30) },
    );
    expect(someoneKnown).toBeGreaterThan(runs / 4);
  });
});
