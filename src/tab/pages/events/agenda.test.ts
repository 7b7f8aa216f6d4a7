import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../../domain/cycles/civil-date.ts';
import { anEvent } from '../../testing/event-replies.ts';
import { agendaOf, weekdayOf } from './agenda.ts';

const at = (heldOn: string, changes: Parameters<typeof anEvent>[0] = {}) =>
  anEvent({ key: heldOn, heldOn, startsAt: `${heldOn}T14:00:00.000Z`, hasEnded: false, ...changes });
const ended = (heldOn: string, changes: Parameters<typeof anEvent>[0] = {}) =>
  at(heldOn, { hasEnded: true, attended: 4, ...changes });

/** A Monday. */
const TODAY = '2026-11-30';
const weeksIn = (weeks: ReturnType<typeof agendaOf>['coming']) =>
  weeks.map(({ monday, ahead, events }) => [monday, ahead, events.map(({ key }) => key)]);

describe('an agenda', () => {
  it.each([
    ['2026-11-30', 1],
    ['2026-12-05', 6],
    ['2026-12-06', 7],
    ['1969-12-31', 3],
  ])('knows the day of the week of %s', (day, weekday) => {
    expect(weekdayOf(civilDate(day))).toBe(weekday);
  });

  it('has what comes by weeks that begin on Monday, the next first', () => {
    const { coming } = agendaOf(
      [at('2026-12-14'), at('2026-12-06'), at('2026-11-30'), at('2026-12-07'), at('2027-01-01')],
      TODAY,
    );
    expect(weeksIn(coming)).toEqual([
      ['2026-11-30', 0, ['2026-11-30', '2026-12-06']],
      ['2026-12-07', 1, ['2026-12-07']],
      ['2026-12-14', 2, ['2026-12-14']],
      ['2026-12-28', 4, ['2027-01-01']],
    ]);
  });

  it('has what has gone by weeks, the latest first', () => {
    const { gone } = agendaOf([ended('2026-11-16'), ended('2026-11-29'), ended('2026-11-23')], TODAY);
    expect(weeksIn(gone)).toEqual([
      ['2026-11-23', -1, ['2026-11-29', '2026-11-23']],
      ['2026-11-16', -2, ['2026-11-16']],
    ]);
  });

  it('asks for the registers that were not taken, the oldest first, and for none of what was cancelled', () => {
    const agenda = agendaOf(
      [
        ended('2026-11-26', { attended: 0 }),
        ended('2026-11-10', { attended: 0 }),
        ended('2026-11-12', { attended: 0, cancelledBecause: 'Snow' }),
        at('2026-12-01'),
      ],
      TODAY,
    );
    expect(agenda.toTake.map(({ key }) => key)).toEqual(['2026-11-10', '2026-11-26']);
    expect(weeksIn(agenda.gone)).toEqual([['2026-11-09', -3, ['2026-11-12']]]);
  });

  it('has each event once', () => {
    const events = [ended('2026-11-10', { attended: 0 }), ended('2026-11-11'), at('2026-12-01')];
    const { toTake, coming, gone } = agendaOf(events, TODAY);
    const all = [...toTake, ...[...coming, ...gone].flatMap((week) => week.events)];
    expect(all.map(({ key }) => key).toSorted()).toEqual(events.map(({ key }) => key));
  });
});
