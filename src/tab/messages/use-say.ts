import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { parseCivilDate, partsOf } from '../../domain/cycles/civil-date.ts';
import type { MessageId } from './message-id.ts';

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
    const date = (text: string) => {
      const civil = parseCivilDate(text);
      if (!civil) return text;
      const { year, month, day } = partsOf(civil);
      return say('date', { day, month: String(month), year: String(year) });
    };
    return Object.assign(say, {
      number,
      date,
      moment: (instant: string) => {
        const at = new Date(instant);
        const day = `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
        return say('moment', { date: date(day), time: clockOf(at) });
      },
      hours: (minutes: number) =>
        minutes < 60 ? say('minutes', { minutes }) : say('hours', { hours: number(minutes / 60) }),
      has: (id: string): id is MessageId => id in intl.messages,
    });
  }, [intl]);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The time of day where the reader is, as "14:02". */
export const clockOf = (at: Date): string => `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
