/** Whether this machine's clock agrees with Microsoft Graph's. */
export interface ClockCheck {
  /** What an answer's `Date` header says (RFC 9110 §6.6.1), at the moment it came. */
  hear(dateHeader: string | null): void;
  /** Milliseconds that this machine's clock is ahead, negative when behind; undefined until Graph has said the time. */
  aheadMilliseconds(): number | undefined;
  /** Known, and within an hour. */
  isRight(): boolean;
}

const AN_HOUR_MILLISECONDS = 3_600_000;

/**
 * Between two answers the time is reckoned from the last by a clock that only goes forward, so that a jump shows at once
 * and not with the next answer.
 *
 * @param wall milliseconds since the epoch, as this machine has it
 * @param monotonic milliseconds that only go forward, however the clock is set
 */
export function createClockCheck(wall: () => number, monotonic: () => number): ClockCheck {
  let heard: { readonly date: number; readonly at: number } | undefined;
  const aheadMilliseconds = () => heard && wall() - (heard.date + monotonic() - heard.at);
  return {
    hear(dateHeader) {
      const date = Date.parse(dateHeader ?? '');
      if (!Number.isNaN(date)) heard = { date, at: monotonic() };
    },
    aheadMilliseconds,
    isRight() {
      const ahead = aheadMilliseconds();
      return ahead !== undefined && Math.abs(ahead) <= AN_HOUR_MILLISECONDS;
    },
  };
}
