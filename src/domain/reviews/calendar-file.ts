import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays } from '../cycles/civil-date.ts';

export interface CalendarEvent {
  /** The same for every file of one meeting: a calendar puts a later file in the place of an earlier one. */
  readonly uid: string;
  readonly title: string;
  readonly on: CivilDate;
  /** ISO instant, UTC. */
  readonly changedAt: string;
  readonly isCancelled: boolean;
}

/** The most bytes of a line; what is longer goes on in the next, after a blank (RFC 5545, 3.1). */
const LINE_BYTES = 75;

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

function folded(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > LINE_BYTES) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += character;
    bytes += more;
  }
  return lines.join('\r\n');
}

/** A text as a value (RFC 5545, 3.3.11): no character of it ends the line or begins another value. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .trim();

const dayOf = (date: CivilDate): string => date.replaceAll('-', '');
const stampOf = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
/** Grows with each change of the meeting, and stays within 32 bits. */
const sequenceOf = (instant: string): number => Math.floor(Date.parse(instant) / 60_000);

/** One whole day as an iCalendar file: none of our meetings has a time of day. */
export const calendarFile = ({ uid, title, on, changedAt, isCancelled }: CalendarEvent): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CPD Companion//Reviews//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}@cpd-companion`,
    `DTSTAMP:${stampOf(changedAt)}`,
    `SEQUENCE:${sequenceOf(changedAt)}`,
    `DTSTART;VALUE=DATE:${dayOf(on)}`,
    `DTEND;VALUE=DATE:${dayOf(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
