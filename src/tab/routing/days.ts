/** A day to judge and the day whose knowledge judges it, as the address writes them: the API refuses what is no date. */
export interface DaysInAddress {
  readonly asOf: string;
  /** Empty: today. */
  readonly knownOn: string;
}

/** The days at the end of an address, where it names any. */
export const daysIn = (asOf = '', knownOn = ''): { readonly days?: DaysInAddress } =>
  asOf === '' ? {} : { days: { asOf, knownOn } };

/** The end of an address; nothing where no days are named. */
export function formatDays(days: DaysInAddress | undefined): string {
  if (days === undefined) return '';
  const { asOf, knownOn } = days;
  return `/${encodeURIComponent(asOf)}${knownOn === '' ? '' : `/${encodeURIComponent(knownOn)}`}`;
}
