import { message } from '../message.ts';
import type { EntryChoice } from './entry-field.ts';

/** The two states of what takes years to earn. */
export const HELD_OR_WORKING_TOWARDS: readonly EntryChoice[] = [
  { id: 'held', label: message('entry.state.held') },
  { id: 'working-towards', label: message('entry.state.working-towards') },
];

export const held = { field: 'state', is: ['held'] } as const;
export const workingTowards = { field: 'state', is: ['working-towards'] } as const;
