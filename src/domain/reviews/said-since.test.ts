import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { ReviewMeeting } from './review-meeting.ts';
import { saidSince } from './said-since.ts';

type Meeting = Pick<ReviewMeeting, 'key' | 'kind' | 'state' | 'heldOn'>;
const signed = (key: string, kind: string, heldOn: string): Meeting => ({
  key,
  kind,
  state: 'locked',
  heldOn: civilDate(heldOn),
});
const now: Meeting = { key: 'now', kind: 'performance', state: 'drafted', heldOn: undefined };

const caseloads = [
  signed('c1', 'caseload', '2026-06-10'),
  signed('c2', 'caseload', '2026-07-10'),
  signed('c3', 'caseload', '2026-08-10'),
];

describe('what was said since the last review of a kind', () => {
  it.each<[string, readonly Meeting[], readonly string[]]>([
    ['nothing where nothing was held', [], []],
    ['everything before the first of the kind, the latest first', caseloads, ['c3', 'c2', 'c1']],
    [
      'what came after the last of the kind',
      [...caseloads, signed('p1', 'performance', '2026-06-30')],
      ['c3', 'c2'],
    ],
    [
      'nothing of the day of the last one: it was there',
      [...caseloads, signed('p1', 'performance', '2026-08-10')],
      [],
    ],
    [
      'nothing that is not signed',
      [{ ...signed('c4', 'caseload', '2026-09-10'), state: 'held' as const }],
      [],
    ],
    [
      'no more than six',
      Array.from({ length: 9 }, (_none, month) =>
        signed(`c${month + 1}`, 'caseload', `2026-0${month + 1}-10`),
      ),
      ['c9', 'c8', 'c7', 'c6', 'c5', 'c4'],
    ],
  ])('is %s', (_name, meetings, keys) => {
    expect(saidSince(meetings, now).map(({ key }) => key)).toEqual(keys);
  });

  it('stays what it was for a review that is signed', () => {
    const own = signed('p1', 'performance', '2026-07-31');
    expect(saidSince([...caseloads, own], own).map(({ key }) => key)).toEqual(['c2', 'c1']);
  });
});
