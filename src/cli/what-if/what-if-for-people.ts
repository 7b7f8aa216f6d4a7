import type { WhatIf } from '../../domain/what-if/compare-standings.ts';
import type { Words } from '../../wording/create-words.ts';

/** The comparison in sentences. */
export function* whatIfForPeople(answer: WhatIf, words: Words): Generator<string> {
  const { judged, changed, hoursNeeded, sessionsNeeded, datesMoved, graceUntil } = answer;
  const people = new Set(changed.map(({ id }) => id)).size;
  yield `${people} of ${judged} people judged would stand differently.\n`;
  for (const { id, requirement, from, to, direction, dueOn } of changed) {
    const [before, after] = dueOn.map((date) => (date === null ? 'no date' : words.date(date)));
    const dates = before === after ? '' : `, due ${before} → ${after}`;
    yield `  ${id}: ${requirement} ${from} → ${to} (${direction})${dates}\n`;
  }
  if (hoursNeeded > 0) yield `${words.hours(hoursNeeded)} of CPD more are needed.\n`;
  for (const { requirement, people: count } of sessionsNeeded) {
    yield `${requirement}: newly needed by ${count}.\n`;
  }
  if (datesMoved.earlier + datesMoved.later > 0) {
    yield `Dates moved: ${datesMoved.earlier} earlier, ${datesMoved.later} later.\n`;
  }
  if (graceUntil !== null) {
    yield `Fair: let the old rules hold until ${words.date(graceUntil)}, so that nobody is late without notice.\n`;
  }
}
