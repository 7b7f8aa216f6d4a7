import { describe, expect, it } from '@jest/globals';
import { aChat, buttonsOf, pageOf, saidIn } from '../../../tests/builders/a-chat.ts';
import { aService } from '../../../tests/builders/a-service.ts';
import { aPerson, aRecordEntry, aUnit } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { examplePolicy } from '../../../tests/builders/example-policy.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Reply } from '../turn.ts';

/** A requirement by its key and its title; of the main policy, unless said otherwise. */
interface Asked {
  readonly key: string;
  readonly title: string;
  readonly policy?: 'probation';
}

const requirements: readonly Asked[] = [
  { key: 'safeguarding', title: 'Safeguarding update' },
  { key: 'safer-recruitment', title: 'Safer recruitment' },
  { key: 'equality-induction', title: 'Equality at induction' },
  { key: 'equality', title: 'Equality at work' },
];

const YOUTH = aUnit({ key: 'youth', name: 'Youth' });
const people = [
  aPerson({ oid: 'asha', displayName: 'Asha Patel' }),
  aPerson({ oid: 'dan', displayName: 'Dan O’Neill' }),
  aPerson({ oid: 'dana', displayName: 'Dana Price', unit: YOUTH.key }),
];

const TRAINING = examplePolicy.requirements.filter(({ kind }) => kind === 'recurring-training');

/** The policy with these requirements and no others: each a training that everybody is to have. */
const asking =
  (known: readonly Asked[]) =>
  (policy: Policy): Policy => ({
    ...policy,
    requirements: known
      .filter(({ policy: id = 'hampshire' }) => id === policy.id)
      .flatMap(({ key, title }) => TRAINING.slice(0, 1).map((training) => ({ ...training, key, title }))),
  });

const titlesOf = (reply: Reply | undefined) => buttonsOf(reply).map(({ title }) => title);

/** Asha asks; of the people above she may read herself and those who report to her. */
async function ask(text: string, known: readonly Asked[] = requirements, reports: readonly string[] = []) {
  const world = aService({
    policy: asking(known),
    managers: Object.fromEntries(reports.map((oid) => [oid, 'asha'])),
    accounts: Object.fromEntries(people.map(({ oid }) => [oid, { jobTitle: 'Tutor' }])),
    records: {
      units: [aUnit(), YOUTH],
      recordEntries: [
        aRecordEntry({ personOid: 'asha', about: 'prevent', datedOn: civilDate('2025-11-03') }),
      ],
      people: people.map((person) => ({
        ...person,
        furtherPolicies: known.flatMap(({ policy }) => policy ?? []).slice(0, 1),
      })),
    },
  });
  const reply = await aChat(world, 'asha').say(text);
  const [, about, asked = ''] = /^why\/([^/]+)\/(.+)$/.exec(pageOf(reply) ?? '') ?? [];
  const [requirement, policy] = asked.split(':').toReversed();
  return {
    about,
    requirement: about === undefined ? undefined : requirement,
    policy,
    reply,
    said: saidIn(reply),
  };
}

describe('“why” with what it is about', () => {
  it.each([
    ['why safeguarding', 'safeguarding'],
    ['Why is my safer recruitment expired?', 'safer-recruitment'],
    ['why safer recrutment', 'safer-recruitment'],
    ['pam safegarding', 'safeguarding'],
  ])('understands %s', async (text, requirement) => {
    expect((await ask(text)).requirement).toBe(requirement);
  });

  it('answers with the clause, what does not count and why, and the next step', async () => {
    const { said } = await ask('why safeguarding');
    const { document, section, line, quote } = TRAINING[0]!.clause;
    for (const words of [
      quote,
      `${document}, ${section}, line ${line}`,
      'ran out on 3 Nov 2026',
      'Next: Renew prevent.',
    ])
      expect(said).toContain(words);
  });

  it('asks which is meant when several are, and offers all when none is', async () => {
    const both = await ask('why equality');
    expect([both.requirement, titlesOf(both.reply)]).toEqual([
      undefined,
      ['Equality at induction', 'Equality at work'],
    ]);
    expect(titlesOf((await ask('why the weather')).reply)).toContain('Safer recruitment');
    expect(buttonsOf((await ask('why')).reply)[0]).toEqual({
      title: 'Safeguarding update',
      verb: 'why.show',
      data: { requirement: 'safeguarding' },
    });
  });

  it('says so to somebody of whom nothing is asked', async () => {
    expect((await ask('why', [])).said).toContain('Nothing is asked of you');
  });
});

describe('“when” something runs out', () => {
  it.each([
    ['when does my safeguarding run out', 'safeguarding'],
    ['When does my safer recruitment expire?', 'safer-recruitment'],
    ['whens my safegarding due', 'safeguarding'],
    ['when do i next need to renew safer recruitment', 'safer-recruitment'],
    ['pryd mae safeguarding yn dod i ben', 'safeguarding'],
  ])('understands %s', async (text, requirement) => {
    expect((await ask(text)).requirement).toBe(requirement);
  });

  it('is asked of somebody too, and by itself offers what can be meant', async () => {
    const { about } = await ask('when does safeguarding run out for Dan', requirements, ['dan']);
    expect(about).toBe('dan');
    expect(titlesOf((await ask('when')).reply)).toHaveLength(4);
  });
});

describe('“why … for” somebody', () => {
  const team = ['dan', 'dana'];

  it.each([
    ['why safeguarding for Dan', 'dan', 'safeguarding'],
    ['Why is safer recruitment overdue for Dan O’Neill?', 'dan', 'safer-recruitment'],
    ['pam safeguarding ar gyfer Dana Price', 'dana', 'safeguarding'],
    ['why safeguarding for me', 'asha', 'safeguarding'],
    ['why safeguarding for Asha please', 'asha', 'safeguarding'],
  ])('understands %s', async (text, personOid, requirement) => {
    expect(await ask(text, requirements, team)).toMatchObject({ about: personOid, requirement });
  });

  it('says whose proof it is, and opens theirs in the tab; of one’s own neither is said', async () => {
    const { reply, said } = await ask('why safeguarding for Dan', requirements, team);
    expect(said).toContain('Dan O’Neill');
    expect(JSON.stringify(reply)).toContain('why%2Fdan%2Fsafeguarding');
    expect((await ask('why safeguarding for Asha', requirements, team)).said).not.toContain('Asha Patel');
  });

  it('asks who is meant where several are, with what tells them apart, and answers none', async () => {
    const { about, reply } = await ask('why safeguarding for da', requirements, team);
    expect(about).toBeUndefined();
    expect(buttonsOf(reply)).toEqual([
      {
        title: 'Dan O’Neill · Tutor · Adult Learning',
        verb: 'why.show',
        data: { about: 'safeguarding', person: 'dan' },
      },
      {
        title: 'Dana Price · Tutor · Youth',
        verb: 'why.show',
        data: { about: 'safeguarding', person: 'dana' },
      },
    ]);
  });

  it('asks which requirement is meant, in the name of whose it is', async () => {
    const { about, said } = await ask('why equality for Dan', requirements, team);
    expect([about, said.includes('for Dan O’Neill')]).toEqual([undefined, true]);
    expect((await ask('why safeguarding for Dan', [], team)).said).toContain(
      'Nothing is asked of Dan O’Neill',
    );
  });

  it('answers for somebody whose record is not theirs to read as for nobody', async () => {
    const theirs = await ask('why safeguarding for Dan', requirements, []);
    const nobodys = await ask('why safeguarding for Zebedee', requirements, []);
    expect(theirs.said).toContain('I know nobody of that name');
    expect([theirs.said, theirs.about]).toEqual([nobodys.said, nobodys.about]);
  });

  it('leaves a title its own “for”', async () => {
    const known = [...requirements, { key: 'role', title: 'Training for the role' }];
    expect(await ask('why training for the role', known)).toMatchObject({
      about: 'asha',
      requirement: 'role',
    });
    expect(await ask('why training for the role for Dan', known, team)).toMatchObject({
      about: 'dan',
      requirement: 'role',
    });
  });
});

describe('“why” of somebody under several policies', () => {
  const known: readonly Asked[] = [
    { key: 'hours', title: 'CPD hours', policy: 'probation' },
    { key: 'hours', title: 'CPD hours' },
    { key: 'register', title: 'Resubmission to the Register', policy: 'probation' },
    { key: 'annual-review', title: 'Annual review' },
    { key: 'appraisal', title: 'Annual review', policy: 'probation' },
  ];

  it.each([
    ['why hours', 'hours', undefined],
    ['why hours probation', 'hours', 'probation'],
    ['why my CPD hours under Hampshire', 'hours', 'hampshire'],
    ['why the register', 'register', 'probation'],
  ])('understands %s: %s of %s, without a policy the main one’s', async (text, requirement, policy) => {
    expect(await ask(text, known)).toMatchObject({ requirement, policy });
  });

  it('opens the proof in the tab under the policy it was asked of', async () => {
    const { reply } = await ask('why hours probation', known);
    expect(JSON.stringify(reply)).toContain('why%2Fasha%2Fprobation%3Ahours');
  });

  it('names the policies where two rules are called the same', async () => {
    const { about, reply } = await ask('why annual review', known);
    expect(about).toBeUndefined();
    expect(titlesOf(reply)).toEqual([
      'Annual review (Hampshire Achieves CPD)',
      'Annual review (Probation Institute CPD)',
    ]);
  });
});
