import { numberField } from '../fields/number.ts';

/** Levels of the regulated framework above entry level (gov.uk: "What qualification levels mean"). */
const LOWEST = 1;
const HIGHEST = 8;

export const levelField = ({ isRequired }: { readonly isRequired: boolean }) =>
  numberField('level', { smallest: LOWEST, largest: HIGHEST, isWhole: true, isRequired });

/** Not so only in a row edited by hand. */
export const isLevel = (level: number | undefined): level is number =>
  level !== undefined && Number.isInteger(level) && level >= LOWEST && level <= HIGHEST;
