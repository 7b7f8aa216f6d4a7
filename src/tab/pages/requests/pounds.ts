const format = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

/** 12050 pence as £120.50. */
export const poundsOf = (pence: number): string => format.format(pence / 100);
