/** The larger of two amounts, where null asks for nothing. */
export const largerAmount = (one: number | null, other: number | null): number | null =>
  one === null || (other !== null && other > one) ? other : one;
