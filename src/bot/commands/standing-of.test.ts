import { describe, expect, it } from '@jest/globals';
import { aMember, aStanding, aTeam } from '../../../tests/builders/bot-values.ts';
import { memoryConversations } from '../../../tests/fakes/memory-conversations.ts';
import { memoryOutbox } from '../../../tests/fakes/memory-outbox.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { strangerDeps } from '../../../tests/support/run-bot.ts';
import { peopleMeant } from '../../domain/people/people-meant.ts';
import { err, ok } from '../../domain/result.ts';
import { standingShow } from '../actions/standing-show.ts';
import type { BotDeps } from '../bot-deps.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { createTabLinks } from '../deep-link.ts';
import { wordsFor } from '../words.ts';
import { matchCommand } from './match-command.ts';
import { whichPerson } from './person-meant.ts';

const people = [
  { oid: 'asha', displayName: 'Asha Patel', tag: 'Adult Learning' },
  { oid: 'asha2', displayName: 'Asha Rao', tag: 'Youth' },
  { oid: 'dan', displayName: 'Dan O’Neill', tag: 'Adult Learning' },
];
const turn = { personOid: 'ben', words: wordsFor('en-GB'), isPersonal: true };
const links = createTabLinks('app');

/** Ben asks; he may read those of the people above who are named. */
function asked(readable: readonly string[]) {
  const about: string[] = [];
  const deps: BotDeps = {
    ...strangerDeps(memoryConversations(), memoryOutbox()),
    myStanding: () => Promise.resolve(ok(aStanding({ displayName: 'Ben Hughes' }))),
    peopleNamed: ({ name }) =>
      Promise.resolve(peopleMeant(name, people).filter(({ oid }) => readable.includes(oid))),
    personOf: ({ personOid }) =>
      Promise.resolve(people.find(({ oid }) => oid === personOid && readable.includes(oid))),
    standingOf: ({ personOid }) => {
      about.push(personOid);
      const found = people.find(({ oid }) => oid === personOid && readable.includes(oid));
      return Promise.resolve(
        found ? ok(aStanding({ displayName: found.displayName })) : err({ code: 'not-found' }),
      );
    },
    teamSummary: () =>
      Promise.resolve(ok(aTeam({ members: [aMember({ oid: 'dan', displayName: 'Dan O’Neill' })] }))),
  };
  return { about, tools: { deps, links } };
}

async function say(text: string, readable: readonly string[] = ['asha', 'dan']) {
  const { about, tools } = asked(readable);
  const reply = await matchCommand(text)?.answer(turn, tools, text);
  const buttons = reply && 'card' in reply ? (reply.card.actions ?? []) : [];
  const said = reply && 'card' in reply ? readableText(reply.card).join(' ') : (reply?.text ?? '');
  return { about, said, buttons };
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
    expect(about).toEqual(['asha']);
    expect(said).toContain('Asha Patel');
    expect(said).toContain('Where they stand');
  });

  it('finds a name with any apostrophe', async () => {
    for (const text of [
      'compliance for Dan O’Neill',
      "compliance for dan o'neill",
      'compliance for dan oneill',
    ])
      expect((await say(text)).about).toEqual(['dan']);
  });

  it('asks which of two is meant, a button each that says what tells them apart', async () => {
    const { about, buttons } = await say('compliance for asha', ['asha', 'asha2']);
    expect(about).toEqual([]);
    expect(buttons).toMatchObject([
      { title: 'Asha Patel · Adult Learning', verb: 'standing.show', data: { person: 'asha' } },
      { title: 'Asha Rao · Youth', verb: 'standing.show', data: { person: 'asha2' } },
    ]);
  });

  it('answers for somebody whose record is not theirs to read as for nobody', async () => {
    const [theirs, nobodys] = [await say('compliance for asha', []), await say('compliance for zebedee', [])];
    expect(theirs.said).toContain('I know nobody of that name');
    expect([theirs.said, theirs.about]).toEqual([nobodys.said, nobodys.about]);
  });

  it('offers one’s reports where no name is said, and answers oneself for oneself', async () => {
    expect((await say('compliance for')).buttons).toMatchObject([{ data: { person: 'dan' } }]);
    expect((await say('compliance for me')).said).toContain('Ben Hughes');
  });
});

describe('the buttons that ask who is meant', () => {
  const namesake = (oid: string, title: string) => ({
    oid,
    displayName: 'Asha Patel',
    tag: `${title} · Adult Learning · ${oid}@example.org`,
    address: `${oid}@example.org`,
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
    const { tools } = asked(['asha2']);
    const answer = await standingShow.answer(turn, { person: 'asha2' }, tools);
    expect('card' in answer && readableText(answer.card).join(' ')).toContain('Asha Rao');
  });

  it.each([
    ['somebody whose record is not the actor’s to read', { person: 'asha2' }, turn, 404],
    ['nobody', {}, turn, 400],
    ['a chat where others read along', { person: 'asha' }, { ...turn, isPersonal: false }, 403],
  ])('refuses %s', async (_what, data, from, statusCode) => {
    const { tools } = asked(['asha']);
    expect(await standingShow.answer(from, data, tools)).toMatchObject({ statusCode });
  });
});
