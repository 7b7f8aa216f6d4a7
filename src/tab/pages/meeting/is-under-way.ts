import type { MeetingPage } from '../../../contract/meetings.ts';

export const isUnderWay = ({ state, withdrawnBecause }: MeetingPage): boolean =>
  state !== 'locked' && withdrawnBecause === null;

/** The reader writes what belongs to both. */
export const mayWrite = (page: MeetingPage): boolean => page.may.prepare && isUnderWay(page);
