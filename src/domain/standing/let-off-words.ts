import { catalogue } from '../message.ts';

/** Why nothing is asked of somebody whom a rule covers. */
export const letOffWords = catalogue(
  {
    'not-covered.waived': 'Let off: {reason} (approved by {approvedBy}).',
    'paused.until': 'On leave until {to}; the clock stands still.',
    'paused.open': 'On leave; the clock stands still.',
  },
  {
    'not-covered.waived': 'Hepgorwyd: {reason} (cymeradwywyd gan {approvedBy}).',
    'paused.until': 'Ar absenoldeb tan {to}; mae’r cloc wedi’i atal.',
    'paused.open': 'Ar absenoldeb; mae’r cloc wedi’i atal.',
  },
);
