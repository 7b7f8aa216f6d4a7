import type { entryWords } from './entry-words.ts';
import { messageOf } from '../message.ts';
import type { Choice } from '../fields/choice.ts';

const message = messageOf<typeof entryWords>();

/** The two states of what takes years to earn. */
export const HELD_OR_WORKING_TOWARDS: readonly Choice[] = [
  { id: 'held', label: message('entry.state.held') },
  { id: 'working-towards', label: message('entry.state.working-towards') },
];

export const held = { field: 'state', is: ['held'] } as const;
export const workingTowards = { field: 'state', is: ['working-towards'] } as const;
