import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { parseCivilDate } from '../../domain/cycles/civil-date.ts';
import type { MessageId } from './load-messages.ts';

type Values = Readonly<Record<string, string | number>>;

export interface Say {
  (id: MessageId, values?: Values): string;
  /** `2026-11-03` as "3 Nov 2026". */
  date(civilDate: string): string;
  /** An instant as "3 Nov 2026, 14:00", in the reader's own time zone. */
  moment(instant: string): string;
  number(value: number): string;
  /** 90 minutes as "1.5 h". */
  hours(minutes: number): string;
  has(id: string): id is MessageId;
}

/** The words of the page in the reader's language. */
export function useSay(): Say {
  const intl = useIntl();
  return useMemo(() => {
    const say = (id: MessageId, values?: Values) => intl.formatMessage({ id }, values);
    const number = (value: number) => intl.formatNumber(value, { maximumFractionDigits: 2 });
    return Object.assign(say, {
      number,
      date: (civilDate: string) =>
        // A civil date has no zone: read and written as UTC, it stays the same day everywhere.
        parseCivilDate(civilDate) === undefined
          ? civilDate
          : intl.formatDate(`${civilDate}T00:00:00Z`, {
              day: 'numeric',
              month: 'short',
              year: 'numeric',
              timeZone: 'UTC',
            }),
      moment: (instant: string) => intl.formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' }),
      hours: (minutes: number) =>
        minutes < 60 ? say('minutes', { minutes }) : say('hours', { hours: number(minutes / 60) }),
      has: (id: string): id is MessageId => id in intl.messages,
    });
  }, [intl]);
}
