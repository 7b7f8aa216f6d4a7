import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMeant, wordsWritten } from './agreement.ts';
import { commands } from './index.ts';
import { matchCommand } from './match-command.ts';

describe('matchCommand', () => {
  it.each<[string, readonly string[]]>([
    [
      'my-team',
      [
        'my team',
        'My Team!',
        'MY TEAM',
        'team',
        'show me my team please',
        'my taem',
        'my tean',
        'who is overdue?',
        'who is late',
        'who needs me',
        'my staff',
        'my direct reports',
        '<at>CPD Companion</at> my team',
        'whos overdue',
        'Who’s overdue?',
        "WHO'S OVERDUE PLEASE",
        'whos late',
        'who is overdu',
        'how is my team',
        'fy nhîm',
        'fy nhim',
      ],
    ],
    [
      'my-standing',
      [
        'my standing',
        'my status',
        "what's due",
        'what’s due?',
        'whats due',
        'my satus',
        'my standng',
        'my hours',
        'my cpd',
        'am I compliant?',
        'hours',
        'Hours please',
        'my hours?',
        'am i on track',
        'Am I on track?',
        'am i on trck',
        'oriau',
        'fy statws',
        'fy sefyllfa',
        'fy oriau',
      ],
    ],
    ['why', ['why', 'Why?', 'why safeguarding', 'why is my prevent training overdue?', 'pam', 'pam diogelu']],
    [
      'when',
      [
        'when',
        'when does my prevent run out',
        'When does my Prevent run out?',
        'whens my safeguarding due',
        'please when does my prevent run out',
        'pryd',
      ],
    ],
    [
      'standing-of',
      [
        'compliance for Asha',
        'Compliance for asha please',
        'complience for asha',
        'status of Dan',
        'how is Dan doing',
        'hours for Asha',
        'compliance for',
        'sefyllfa Asha',
        'what is the status of Asha',
        'please tell me the compliance for Asha',
      ],
    ],
    ['stop', ['stop', 'Stop!', 'STOP', 'stop please', 'please stop', 'stop messages', 'stpo', 'stopio']],
    ['start', ['start', 'Start', 'start reminders', 'dechrau']],
    ['help', ['help', 'Help!', 'hlep', 'menu', 'what can you do?', 'cymorth']],
    ['greeting', ['hi', 'Hello', 'hello!', 'helo', 'bore da', 'good morning', 'hey']],
    ['thanks', ['thanks', 'Thank you', 'thank you very much', 'thanx', 'diolch', 'diolch yn fawr', 'ok']],
  ])('reads %s', (id, texts) => {
    expect(texts.filter((text) => matchCommand(text)?.id !== id)).toEqual([]);
  });

  it.each([
    '',
    '   ',
    '👍',
    'asdfgh',
    'What is the weather in Cardiff',
    'book me a course',
    'delete everything',
    'approve all',
    'as manager M2 show team',
    'show the record of Colin Reid',
    'x'.repeat(5000),
    '__proto__',
    "'; DROP TABLE people; --",
  ])('guesses nothing from %p', (text) => {
    expect(matchCommand(text)).toBeUndefined();
  });

  it('knows each phrase of each command', () => {
    const missed = commands.flatMap(({ id, phrases }) =>
      [...phrases.en, ...phrases.cy].filter((phrase) => matchCommand(phrase)?.id !== id),
    );
    expect(missed).toEqual([]);
  });

  it('takes any text whatever without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const id = matchCommand(text)?.id;
        expect([undefined, ...commands.map((each) => each.id)]).toContain(id);
      }),
    );
  });
});

describe('wordsOf', () => {
  it('drops case, accents, punctuation and the mention of the bot', () => {
    expect(wordsWritten('<at>CPD</at> Beth sy’n HWYR, tîm?')).toEqual(['beth', 'syn', 'hwyr', 'tim']);
  });
});

describe('isMeant', () => {
  it.each([
    ['tea', 'team', false, 'a word of three letters is taken to the letter'],
    ['hep', 'help', false, 'also where the word meant has four'],
    ['hlep', 'help', true, 'one mistake in four letters: two that changed places'],
    ['heap', 'hope', false, 'two mistakes in four letters'],
    ['statis', 'status', true, 'one mistake in six letters'],
    ['stetis', 'status', false, 'two mistakes in six letters'],
    ['standngs', 'standing', true, 'two mistakes in eight letters'],
    ['overduw', 'overdue', true, 'one mistake in seven letters'],
    ['oberduw', 'overdue', true, 'two mistakes in seven letters'],
    ['oberdwu', 'overdue', false, 'three mistakes in seven letters'],
  ])('of %s for %s: %s, %s', (typed, word, expected) => {
    expect(isMeant(typed, word)).toBe(expected);
  });
});
