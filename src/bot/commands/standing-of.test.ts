import { describe, expect, it } from '@jest/globals';
import { aChat, buttonsOf, pageOf, saidIn } from '../../../tests/builders/a-chat.ts';
import { aService } from '../../../tests/builders/a-service.ts';
import { aPerson } from '../../../tests/builders/records.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { wordsFor } from '../words.ts';
import { whichPerson } from './person-meant.ts';

const BEN = 'ben';
const people = [
  aPerson({ oid: 'asha', displayName: 'Asha Patel' }),
  aPerson({ oid: 'asha2', displayName: 'Asha Rao' }),
  aPerson({ oid: 'dan', displayName: 'Dan O’Neill' }),
  aPerson({ oid: BEN, displayName: 'Ben Hughes', policyRoles: ['manager'], flags: ['manager'] }),
];

/** Ben’s chat; of the people above he may read those who report to him. */
const chatOfBen = (reports: readonly string[], isPersonal = true) =>
  aChat(
    aService({ records: { people }, managers: Object.fromEntries(reports.map((oid) => [oid, BEN])) }),
    BEN,
    { isPersonal },
  );

async function say(text: string, readable: readonly string[] = ['asha', 'dan']) {
  const reply = await chatOfBen(readable).say(text);
  const [, about] = pageOf(reply)?.split('standing-on/') ?? [];
  return { about, said: saidIn(reply), buttons: buttonsOf(reply) };
}

describe('“compliance for” somebody', () => {
  it.each([
    'compliance for Asha',
    'compliance for asha please',
    'COMPLIANCE FOR ASHA PATEL?',
    'complience for asha',
    'status of asha',
    'how is asha doing',
    'hows Asha getting on',
    'sefyllfa asha',
    'sut mae asha',
  ])('answers with where she stands: %s', async (text) => {
    const { about, said } = await say(text);
    expect(about).toBe('asha');
    expect(said).toContain('Asha Patel');
    expect(said).toContain('Where they stand');
  });

  it('finds a name with any apostrophe', async () => {
    for (const text of [
      'compliance for Dan O’Neill',
      "compliance for dan o'neill",
      'compliance for dan oneill',
    ])
      expect((await say(text)).about).toBe('dan');
  });

  it('asks which of two is meant, a button each that says what tells them apart', async () => {
    const { about, buttons } = await say('compliance for asha', ['asha', 'asha2']);
    expect(about).toBeUndefined();
    expect(buttons).toMatchObject([
      { title: 'Asha Patel · Adult Learning', verb: 'standing.show', data: { person: 'asha' } },
      { title: 'Asha Rao · Adult Learning', verb: 'standing.show', data: { person: 'asha2' } },
    ]);
  });

  it('answers for somebody whose record is not theirs to read as for nobody', async () => {
    const [theirs, nobodys] = [await say('compliance for asha', []), await say('compliance for zebedee', [])];
    expect(theirs.said).toContain('I know nobody of that name');
    expect([theirs.said, theirs.about]).toEqual([nobodys.said, nobodys.about]);
  });

  it('offers one’s reports where no name is said, and answers oneself for oneself', async () => {
    expect((await say('compliance for', ['dan'])).buttons).toMatchObject([{ data: { person: 'dan' } }]);
    expect((await say('compliance for me')).said).toContain('Ben Hughes');
  });
});

describe('the buttons that ask who is meant', () => {
  const namesake = (oid: string, jobTitle: string) => ({
    person: { oid, displayName: 'Asha Patel' },
    tag: { jobTitle, unitName: 'Adult Learning', address: `${oid}@example.org` },
  });
  const titlesFor = (title: string) => {
    const both = [namesake('ap1', title), namesake('ap2', title)];
    const { card } = whichPerson(both, { verb: 'standing.show', data: {} }, wordsFor('en-GB')) as {
      readonly card: AdaptiveCard;
    };
    return card.actions?.map((action) => action.title);
  };

  it('tell namesakes apart by job title, unit and address', () => {
    expect(titlesFor('Tutor')).toEqual([
      'Asha Patel · Tutor · Adult Learning · ap1@example.org',
      'Asha Patel · Tutor · Adult Learning · ap2@example.org',
    ]);
  });

  it('keep the address where the rest is too long for a button', () => {
    expect(titlesFor('Curriculum manager for English for speakers of other languages')).toEqual([
      'Asha Patel · ap1@example.org',
      'Asha Patel · ap2@example.org',
    ]);
  });
});

describe('the button that says who is meant', () => {
  it('answers with where they stand', async () => {
    const answer = await chatOfBen(['asha2']).press('standing.show', { person: 'asha2' });
    expect(saidIn(answer)).toContain('Asha Rao');
  });

  it.each([
    ['somebody whose record is not the actor’s to read', { person: 'asha2' }, true, 404],
    ['nobody', {}, true, 400],
    ['a chat where others read along', { person: 'asha' }, false, 403],
  ])('refuses %s', async (_what, data, isPersonal, statusCode) => {
    const answer = await chatOfBen(['asha'], isPersonal).press('standing.show', data);
    expect(answer).toMatchObject({ statusCode });
  });
});
