import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { calendarFile } from './calendar-file.ts';

const fileOf = (changes: Partial<CalendarEvent> = {}): string =>
  calendarFile({
    uid: 'abc',
    title: 'Annual review: Asha Rahman',
    on: civilDate('2026-12-31'),
    changedAt: '2026-11-21T10:00:00.000Z',
    isCancelled: false,
    ...changes,
  });

/** As a calendar reads it: what is folded is one line again. */
const linesOf = (file: string): readonly string[] => file.replace(/\r\n /g, '').split('\r\n');

describe('a review as a calendar file', () => {
  it('is one whole day under an id that stays', () => {
    expect(fileOf()).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//CPD Companion//Reviews//EN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:abc@cpd-companion',
        'DTSTAMP:20261121T100000Z',
        'SEQUENCE:29920920',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Annual review: Asha Rahman',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('takes the place of an earlier file, and says that it is off', () => {
    const later = linesOf(fileOf({ changedAt: '2026-11-21T10:01:00.000Z', isCancelled: true }));
    expect(later).toEqual(
      expect.arrayContaining(['UID:abc@cpd-companion', 'SEQUENCE:29920921', 'STATUS:CANCELLED']),
    );
  });

  it.each([
    ['a; b, c\\d', 'SUMMARY:a\\; b\\, c\\\\d'],
    ['One\r\nBEGIN:VALARM\nTRIGGER:x', 'SUMMARY:One BEGIN:VALARM TRIGGER:x'],
    ['tab\there\u0000\u0007', 'SUMMARY:tab here'],
  ])('writes %j so that it stays a text', (title, line) => {
    expect(linesOf(fileOf({ title }))).toContain(line);
  });

  it('breaks long lines between characters, none longer than 75 bytes', () => {
    const title = 'Adolygiad ŵ 🎓 '.repeat(20).trim();
    const file = fileOf({ title });
    const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBe(75);
    expect(linesOf(file)).toContain(`SUMMARY:${title}`);
  });
});
