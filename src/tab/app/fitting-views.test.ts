import { describe, expect, it } from '@jest/globals';
import { fittingPlaces } from './fitting-views.ts';

const WIDTHS = [50, 80, 70, 60];
const fit = (inAll: number, chosen = 0) => fittingPlaces(WIDTHS, chosen, { inAll, forMore: 60 });

describe('what of a row has room', () => {
  it('is all of it where all of it fits, without what opens the rest', () => {
    expect(fit(260)).toEqual([0, 1, 2, 3]);
  });

  it('is as many of the first as leave room for what opens the rest', () => {
    expect(fit(259)).toEqual([0, 1]);
    expect(fit(190)).toEqual([0, 1]);
    expect(fit(189)).toEqual([0]);
  });

  it('is the chosen one always, in its place among the others', () => {
    expect(fit(190, 3)).toEqual([0, 3]);
    expect(fit(100, 2)).toEqual([2]);
  });

  it('does not pass over a wide one for a narrower one after it', () => {
    expect(fittingPlaces([50, 200, 10], 0, { inAll: 150, forMore: 60 })).toEqual([0]);
  });

  it('is all of it while its room is not known', () => {
    expect(fit(0)).toEqual([0, 1, 2, 3]);
  });
});
