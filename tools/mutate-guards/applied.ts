import type { Mutant } from './mutant.ts';

/** How often a guard's text stands in a file; it can be taken out where it stands there once. */
export const timesIn = (source: string, { guard }: Pick<Mutant, 'guard'>): number =>
  source.split(guard).length - 1;
