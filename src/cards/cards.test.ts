import { describe, expect, it } from '@jest/globals';
import {
  EVENT_KEY,
  aForm,
  aMember,
  anAnsweredEvaluation,
  anOpenEvaluation,
  aStanding,
  aProof,
  aTeam,
} from '../../tests/builders/bot-values.ts';
import { cardProblems, nodesOf, readableText } from '../../tests/support/card-problems.ts';
import type { CardNaming } from '../../tests/support/describe-card.ts';
import { describeCard } from '../../tests/support/describe-card.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { cardActions } from '../bot/actions/index.ts';
import { createTabLinks } from '../bot/deep-link.ts';
import { cardWords } from './create-words.ts';
import type { TeamMemberValue } from '../use-cases/team/team-summary.ts';
import { cardBytes, MOST_CARD_BYTES } from './adaptive-card.ts';
import { choiceCard } from './choice.ts';
import { evaluationAnsweredCard } from './evaluation-answered.ts';
import { evaluationRequestCard } from './evaluation-request.ts';
import { helpCard } from './help.ts';
import { messageCard } from './message.ts';
import { myStandingCard } from './my-standing.ts';
import { policyPublishedCard } from './policy-published.ts';
import { remindersAskedCard, remindersStartedCard, remindersStoppedCard } from './reminders.ts';
import { standingOfCard } from './standing-of.ts';
import { teamSummaryCard } from './team-summary.ts';
import { WHY_VERB, whyCard } from './why.ts';

const links = createTabLinks('teams-app');
const english = cardWords('en-GB');
const welsh = cardWords('cy-GB');

/** Each card, with `name` wherever people or policies have a say. */
const cardsNaming: Readonly<Record<string, CardNaming>> = {
  'evaluation request': (words, name) => evaluationRequestCard(words, anOpenEvaluation({ eventTitle: name })),
  'evaluation answered': (words, name) =>
    evaluationAnsweredCard(
      words,
      anAnsweredEvaluation({ answers: { facts: name, area: 'core', gone: name } }, { eventTitle: name }),
      { url: links.to('evaluation/x') },
    ),
  'evaluation to be changed': (words, name) =>
    evaluationRequestCard(words, anAnsweredEvaluation({}, { eventTitle: name })),
  'team summary': (words, name) =>
    teamSummaryCard(
      words,
      aTeam({
        managerName: name,
        members: [aMember({ displayName: name }), aMember({ displayName: name, overdue: [], dueSoon: [] })],
      }),
      links.to('team'),
    ),
  'policy published': (words, name) =>
    policyPublishedCard(
      words,
      'f'.repeat(64),
      {
        policyTitle: name,
        effectiveFrom: civilDate('2026-12-01'),
        announcement: name,
        changes: [{ title: name, dueOn: civilDate('2027-01-31') }],
        isRead: false,
      },
      links.to('me'),
    ),
  why: (words, name) => whyCard(words, aProof(name), { url: links.to('why/x/safeguarding'), name }),
  'my standing': (words, name) => myStandingCard(words, aStanding({ displayName: name }), links.to()),
  help: (words, name) =>
    helpCard(
      words,
      {
        title: 'Help',
        intro: name,
        offers: [{ commandId: 'my-team', title: 'My team', does: 'who needs you.', hasButton: true }],
      },
      links.to(),
    ),
  message: (words, name) => messageCard(words, 'Heading', [name]),
  'standing of somebody': (words, name) =>
    standingOfCard(words, aStanding({ displayName: name }), links.to('standing-on/x')),
  choice: (words, name) =>
    choiceCard(words, {
      heading: 'Why?',
      question: name,
      verb: WHY_VERB,
      choices: Array.from({ length: 9 }, (_, at) => ({
        title: `Rule ${at}`,
        data: { requirement: `${at}` },
      })),
    }),
};

for (const [name, naming] of Object.entries(cardsNaming)) describeCard(name, naming);

it.each([english, welsh])('words what becomes of reminders, soundly, with the way back: %#', (words) => {
  for (const reminders of [remindersStoppedCard, remindersStartedCard, remindersAskedCard].map((each) =>
    each(words),
  )) {
    expect(cardProblems(reminders)).toEqual([]);
    for (const action of reminders.actions ?? [])
      expect(action.type === 'Action.Execute' && cardActions.has(action.verb)).toBe(true);
    expect(reminders.actions?.length).toBeGreaterThan(0);
  }
});

describe('the evaluation request', () => {
  const card = evaluationRequestCard(english, anOpenEvaluation());

  it("says what, when, how long and who sees it, and offers the policy's own rating words", () => {
    expect(readableText(card)).toEqual([
      'How was the training?',
      'Safeguarding update',
      'When: 20 Nov 2026',
      'Length: 1 hour 30 minutes',
      'Open until: 4 Dec 2026',
      'Main hall · In-house',
      'Your coordinator and the CPD lead can see your answers, with your name. It asks 6 questions beside the rating.',
      'How would you rate the training?',
      'Excellent: clearly informs effective practice',
      'Very good: informs practice',
      'Good',
      'Fair: little to use',
      'Poor: little value or relevance',
      'Three things you learnt',
      'Area',
      'SIP',
      'CORE',
      'Anything else (you can leave this out)',
      'Do you feel able to use what you learnt? (you can leave this out)',
      'Yes',
      'Yes, with some help',
      'Not yet',
      'There was nothing new for me to use',
      'What will you do with it? (you can leave this out)',
      'By when will you have done it? (you can leave this out)',
      'Please don’t name pupils, learners or people on probation.',
    ]);
  });

  it('insists on the rating and one answer, and sends the event and nothing else', () => {
    const required = nodesOf(card).filter(({ isRequired }) => isRequired);
    expect(required.map(({ id }) => id)).toEqual(['rating', 'facts']);
    expect(card.actions).toMatchObject([{ verb: 'evaluation.submit', data: { eventKey: EVENT_KEY } }]);
  });

  it('gives what was written back to the letter, to be changed', () => {
    const facts = 'First line\n\n{{DATE(2026-01-01)}} & *second*';
    const filled = evaluationRequestCard(english, anAnsweredEvaluation({ answers: { facts } }));
    expect(filled.body.find((each) => 'id' in each && each.id === 'facts')).toMatchObject({ value: facts });
  });

  it('shortens long answers once it is finished in a chat, and shows them whole elsewhere', () => {
    const long = anAnsweredEvaluation({ answers: { facts: 'x'.repeat(4000), other: 'y'.repeat(4000) } });
    const inChat = evaluationAnsweredCard(english, long, { url: links.to() });
    expect(cardBytes(inChat)).toBeLessThan(MOST_CARD_BYTES / 4);
    expect(readableText(inChat)).toContain(`${'x'.repeat(500)}…`);
    expect(readableText(evaluationAnsweredCard(english, long))).toContain('y'.repeat(4000));
  });

  it('stays small with the longest form that a policy could have', () => {
    const questions = Array.from({ length: 12 }, (_, index) => ({
      id: `q${index}`,
      label: 'A question of some length that goes on for a while, as questions of policies do',
      kind: 'choice' as const,
      required: false,
      choices: Array.from({ length: 8 }, (_, choice) => ({
        id: `c${choice}`,
        label: 'One of the answers to choose from',
        meaning: '',
      })),
    }));
    const long = evaluationRequestCard(english, anOpenEvaluation({ form: aForm({ questions }) }));
    expect(cardProblems(long)).toEqual([]);
    expect(cardBytes(long)).toBeLessThanOrEqual(MOST_CARD_BYTES);
  });

  it.each([
    [30, '30 minutes', '30 munud'],
    [60, '1 hour', '1 awr'],
    [121, '2 hours 1 minute', '2 awr 1 munud'],
  ])('words %d minutes', (minutes, inEnglish, inWelsh) => {
    expect(english.duration(minutes)).toBe(inEnglish);
    expect(welsh.duration(minutes)).toBe(inWelsh);
  });
});

describe('the team summary', () => {
  it('states its scope and date, and for each person what is overdue and since when', () => {
    expect(readableText(teamSummaryCard(english, aTeam(), links.to('team')))).toEqual([
      'My team',
      '2 people who report to Ben Hughes, on 21 Nov 2026.',
      '1 of 2 needs something.',
      'Asha Patel · Tutor',
      'Safeguarding: overdue since 1 Nov 2026 (20 days)',
      'Prevent: ran out on 9 Nov 2026 (12 days ago)',
      'Equality: to do; no date is set',
      'GDPR: due on 1 Dec 2026 (in 10 days)',
      'Nothing overdue, nothing due in the next 30 days: Colin Reid.',
    ]);
  });

  it('says the same in Welsh', () => {
    expect(readableText(teamSummaryCard(welsh, aTeam(), links.to('team'))).slice(0, 5)).toEqual([
      'Fy nhîm',
      '2 berson sy’n atebol i Ben Hughes, ar 21 Tach 2026.',
      'Mae angen rhywbeth ar 1 o 2.',
      'Asha Patel · Tutor',
      'Safeguarding: yn hwyr ers 1 Tach 2026 (20 diwrnod)',
    ]);
  });

  it('leaves nobody out in silence when 500 people report to one', () => {
    const members = Array.from({ length: 500 }, (_, index) =>
      aMember({ displayName: `Zoë Šimková the ${index}th` }),
    );
    const card = teamSummaryCard(english, aTeam({ needSomething: 500, members }), links.to('team'));
    expect(cardProblems(card)).toEqual([]);
    expect(cardBytes(card)).toBeLessThanOrEqual(MOST_CARD_BYTES);
    const text = readableText(card);
    const shown = text.filter((each) => each.startsWith('Zoë')).length;
    expect(shown).toBeGreaterThan(20);
    expect(text.at(-1)).toBe(`${500 - shown} more people need something: they are in the tab.`);
  });

  it('counts those who need nothing when there are too many to name', () => {
    const members = Array.from({ length: 60 }, (_, index) =>
      aMember({ displayName: `P${index}`, overdue: [], toDo: [], dueSoon: [], overall: 'on-track' }),
    );
    const card = teamSummaryCard(english, aTeam({ needSomething: 0, members }), links.to('team'));
    expect(readableText(card)).toContain('Nobody has anything overdue, to do without a date, or due soon.');
    expect(readableText(card).at(-1)).toMatch(/^Nothing overdue, .*: P0, P1, .* and 20 more\.$/);
  });

  it('comforts nobody about people to whom no policy applies, and says who is away', () => {
    const nothing = { overdue: [], toDo: [], dueSoon: [] };
    const unknown = aMember({ ...nothing, displayName: 'Dana Wynn', overall: 'unknown', warningDays: 0 });
    const away = aMember({
      ...nothing,
      displayName: 'Ewan Pryce',
      overall: 'on-track',
      onLeave: { until: civilDate('2027-03-31') },
    });
    const said = (members: readonly TeamMemberValue[]) =>
      readableText(teamSummaryCard(english, aTeam({ needSomething: 0, members }), links.to('team'))).slice(2);
    expect(said([unknown])).toEqual([
      'No CPD policy applies to them yet, so nothing can be said of anybody.',
      'No CPD policy applies yet: Dana Wynn.',
    ]);
    expect(said([unknown, away])).toEqual([
      'Nobody has anything overdue, to do without a date, or due soon.',
      'Nothing overdue, nothing due in the next 30 days: Ewan Pryce (on leave until 31 Mar 2027).',
      'No CPD policy applies yet: Dana Wynn.',
    ]);
  });
});

describe('a person’s standing', () => {
  it('gives counts and each thing with its date, the worst first, then the hours', () => {
    expect(readableText(myStandingCard(english, aStanding(), links.to()))).toEqual([
      'Where you stand',
      'Asha Patel, CPD policy 2026, on 21 Nov 2026.',
      '2 things overdue, 1 to do without a date, 1 due in the next 30 days, 1 to do later.',
      'Safeguarding: overdue since 1 Nov 2026 (20 days)',
      'Prevent: ran out on 9 Nov 2026 (12 days ago)',
      'Equality: to do; no date is set',
      'GDPR: due on 1 Dec 2026 (in 10 days)',
      '9.5 of 12 hours.',
    ]);
  });

  it('names the policy of each number of hours where there are several', () => {
    const hours = [
      { policyTitle: 'Hampshire Achieves CPD', counted: 9.5, required: 12 },
      { policyTitle: 'Probation Institute CPD', counted: 9.5, required: 10 },
    ];
    const card = myStandingCard(
      english,
      aStanding({ hours, overdue: [], toDo: [], dueSoon: [] }),
      links.to(),
    );
    expect(readableText(card).slice(2)).toEqual([
      'Nothing overdue, nothing due in the next 30 days, 1 to do later.',
      'Hampshire Achieves CPD: 9.5 of 12 hours.',
      'Probation Institute CPD: 9.5 of 10 hours.',
    ]);
  });

  it('says when nothing is due, and leaves hours out where the policy counts none', () => {
    const card = myStandingCard(
      english,
      aStanding({ hours: [], overdue: [], toDo: [], dueSoon: [], later: 0 }),
      links.to(),
    );
    expect(readableText(card).slice(2)).toEqual(['Nothing overdue, nothing due in the next 30 days.']);
  });

  it('never says that nothing is due while something without a date is to do', () => {
    const card = myStandingCard(english, aStanding({ overdue: [], dueSoon: [], later: 0 }), links.to());
    expect(readableText(card)).toContain(
      'Nothing overdue, 1 to do without a date, nothing due in the next 30 days.',
    );
  });

  it('says that the person is on leave, and until when', () => {
    const onLeave = { until: civilDate('2027-03-31') };
    expect(readableText(myStandingCard(welsh, aStanding({ onLeave }), links.to()))).toContain(
      'ar absenoldeb tan 31 Maw 2027',
    );
  });
});
