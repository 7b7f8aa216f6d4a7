import { describe, expect, it } from '@jest/globals';
import { aProof } from '../../../tests/builders/bot-values.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { strangerDeps } from '../../../tests/support/run-bot.ts';
import { memoryConversations } from '../../../tests/fakes/memory-conversations.ts';
import { memoryOutbox } from '../../../tests/fakes/memory-outbox.ts';
import { peopleMeant } from '../../domain/people/people-meant.ts';
import { ok } from '../../domain/result.ts';
import type { AskedRequirement, BotDeps } from '../bot-deps.ts';
import { createTabLinks } from '../deep-link.ts';
import { wordsFor } from '../words.ts';
import type { Reply } from '../turn.ts';
import { when } from './when.ts';
import { why } from './why.ts';

const requirements = [
  { requirement: 'safeguarding', title: 'Safeguarding update' },
  { requirement: 'safer-recruitment', title: 'Safer recruitment' },
  { requirement: 'equality-induction', title: 'Equality at induction' },
  { requirement: 'equality', title: 'Equality at work' },
];

const people = [
  { oid: 'asha', displayName: 'Asha Patel', tag: 'Tutor · Adult Learning' },
  { oid: 'dan', displayName: 'Dan O’Neill', tag: 'Tutor · Adult Learning' },
  { oid: 'dana', displayName: 'Dana Price', tag: 'Tutor · Youth' },
];

/** What the buttons of a reply say, and what they ask. */
const buttonsOf = (reply: Reply) =>
  'card' in reply
    ? (reply.card.actions ?? []).flatMap((each) =>
        each.type === 'Action.Execute' ? [{ title: each.title, verb: each.verb, data: each.data }] : [],
      )
    : [];
const titlesOf = (reply: Reply) => buttonsOf(reply).map(({ title }) => title);

/** Asha asks; of the people above she may read those of the names given. */
async function ask(
  text: string,
  known: readonly AskedRequirement[] = requirements,
  readable: readonly string[] = [],
  command = why,
) {
  const asked: string[] = [];
  const about: string[] = [];
  const policies: (string | undefined)[] = [];
  const deps = {
    ...strangerDeps(memoryConversations(), memoryOutbox()),
    requirementsOf: () => Promise.resolve(known),
    peopleNamed: ({ name }: { readonly name: string }) =>
      Promise.resolve(peopleMeant(name, people).filter(({ oid }) => readable.includes(oid))),
    why: ({ personOid, requirement, policy }: Parameters<BotDeps['why']>[0]) => {
      asked.push(requirement);
      policies.push(policy);
      about.push(personOid);
      return Promise.resolve(ok(aProof()));
    },
  };
  const turn = { personOid: 'asha', words: wordsFor('en-GB'), isPersonal: true };
  const reply = await command.answer(turn, { deps, links: createTabLinks('app') }, text);
  return {
    asked,
    about,
    policies,
    reply,
    said: 'card' in reply ? readableText(reply.card).join(' ') : reply.text,
  };
}

describe('“why” with what it is about', () => {
  it.each([
    ['why safeguarding', 'safeguarding'],
    ['Why is my safer recruitment expired?', 'safer-recruitment'],
    ['why safer recrutment', 'safer-recruitment'],
    ['pam safegarding', 'safeguarding'],
  ])('understands %s', async (text, requirement) => {
    expect((await ask(text)).asked).toEqual([requirement]);
  });

  it('answers with the clause, what does not count and why, and the next step', async () => {
    const { said } = await ask('why safeguarding');
    for (const words of [
      'a safeguarding update annually',
      'CPD policy, 6, line 112',
      'ran out on 3 November 2026',
      'Next: Renew Safeguarding update.',
    ])
      expect(said).toContain(words);
  });

  it('asks which is meant when several are, and offers all when none is', async () => {
    const both = await ask('why equality');
    expect([both.asked, titlesOf(both.reply)]).toEqual([[], ['Equality at induction', 'Equality at work']]);
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
    expect((await ask(text, requirements, [], when)).asked).toEqual([requirement]);
  });

  it('is asked of somebody too, and by itself offers what can be meant', async () => {
    const { about } = await ask('when does safeguarding run out for Dan', requirements, ['dan'], when);
    expect(about).toEqual(['dan']);
    expect(titlesOf((await ask('when', requirements, [], when)).reply)).toHaveLength(4);
  });
});

describe('“why … for” somebody', () => {
  const team = ['asha', 'dan', 'dana'];

  it.each([
    ['why safeguarding for Dan', 'dan', 'safeguarding'],
    ['Why is safer recruitment overdue for Dan O’Neill?', 'dan', 'safer-recruitment'],
    ['pam safeguarding ar gyfer Dana Price', 'dana', 'safeguarding'],
    ['why safeguarding for me', 'asha', 'safeguarding'],
    ['why safeguarding for Asha please', 'asha', 'safeguarding'],
  ])('understands %s', async (text, personOid, requirement) => {
    const { about, asked } = await ask(text, requirements, team);
    expect([about, asked]).toEqual([[personOid], [requirement]]);
  });

  it('says whose proof it is, and opens theirs in the tab; of one’s own neither is said', async () => {
    const { reply, said } = await ask('why safeguarding for Dan', requirements, team);
    expect(said).toContain('Dan O’Neill');
    expect(JSON.stringify(reply)).toContain('why%2Fdan%2Fsafeguarding');
    expect((await ask('why safeguarding for Asha', requirements, team)).said).not.toContain('Asha Patel');
  });

  it('asks who is meant where several are, with what tells them apart, and answers none', async () => {
    const { asked, reply } = await ask('why safeguarding for da', requirements, team);
    expect(asked).toEqual([]);
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
    const { asked, said } = await ask('why equality for Dan', requirements, team);
    expect([asked, said.includes('for Dan O’Neill')]).toEqual([[], true]);
    expect((await ask('why safeguarding for Dan', [], team)).said).toContain(
      'Nothing is asked of Dan O’Neill',
    );
  });

  it('answers for somebody whose record is not theirs to read as for nobody', async () => {
    const theirs = await ask('why safeguarding for Dan', requirements, ['asha']);
    const nobodys = await ask('why safeguarding for Zebedee', requirements, ['asha']);
    expect(theirs.said).toContain('I know nobody of that name');
    expect([theirs.said, theirs.asked]).toEqual([nobodys.said, nobodys.asked]);
  });

  it('leaves a title its own “for”', async () => {
    const known = [...requirements, { requirement: 'role', title: 'Training for the role' }];
    const { about, asked } = await ask('why training for the role', known, ['asha']);
    expect([about, asked]).toEqual([['asha'], ['role']]);
    const named = await ask('why training for the role for Dan', known, team);
    expect([named.about, named.asked]).toEqual([['dan'], ['role']]);
  });
});

describe('“why” of somebody under several policies', () => {
  const service = { id: 'hampshire', title: 'Hampshire Achieves CPD' };
  const institute = { id: 'probation', title: 'Probation Institute CPD' };
  const known = [
    { requirement: 'hours', title: 'CPD hours', policy: institute },
    { requirement: 'hours', title: 'CPD hours', policy: service },
    { requirement: 'register', title: 'Resubmission to the Register', policy: institute },
    { requirement: 'annual-review', title: 'Annual review', policy: service },
    { requirement: 'appraisal', title: 'Annual review', policy: institute },
  ];

  it.each([
    ['why hours', 'hours', undefined],
    ['why hours probation', 'hours', 'probation'],
    ['why my CPD hours under Hampshire', 'hours', 'hampshire'],
    ['why the register', 'register', 'probation'],
  ])('understands %s: %s of %s, without a policy the main one’s', async (text, requirement, policy) => {
    const { asked, policies } = await ask(text, known);
    expect([asked, policies]).toEqual([[requirement], [policy]]);
  });

  it('opens the proof in the tab under the policy it was asked of', async () => {
    const { reply } = await ask('why hours probation', known);
    expect(JSON.stringify(reply)).toContain('why%2Fasha%2Fprobation%3Ahours');
  });

  it('names the policies where two rules are called the same', async () => {
    const { asked, reply } = await ask('why annual review', known);
    expect(asked).toEqual([]);
    expect(titlesOf(reply)).toEqual([
      'Annual review (Hampshire Achieves CPD)',
      'Annual review (Probation Institute CPD)',
    ]);
  });
});
