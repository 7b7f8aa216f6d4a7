import { expect, it } from '@jest/globals';
import { createLedger } from './ledger.ts';

it('keeps the last entries only', () => {
  const ledger = createLedger(3);
  for (let call = 1; call <= 8; call += 1) {
    ledger.record({
      method: 'GET',
      path: `/${call}`,
      status: 200,
      resourceUnits: 1,
      app: 'a',
      isInBatch: false,
    });
  }
  expect(ledger.requests().map(({ path }) => path)).toEqual(['/6', '/7', '/8']);
});
