import type { Mutant } from '../mutant.ts';

const sliding = { file: 'src/server/sliding-rate.ts', tests: 'src/server/sliding-rate' } as const;
const rates = { file: 'src/server/rates.ts', tests: 'src/server/rates' } as const;
const address = { file: 'src/server/address-of.ts', tests: 'src/server/address-of' } as const;

export const limits: readonly Mutant[] = [
  {
    ...sliding,
    name: 'Limits: so many calls and no more',
    guard: 'counting.length >= calls',
    without: 'counting.length > calls',
  },
  {
    ...sliding,
    name: 'Limits: a window begins anywhere',
    guard: 'known.findIndex((time) => time > at - windowMilliseconds)',
    without:
      'known.findIndex((time) => Math.floor(time / windowMilliseconds) === Math.floor(at / windowMilliseconds))',
  },
  {
    ...sliding,
    name: 'Limits: who has not come is forgotten before anybody is let in uncounted',
    guard: 'if (taken.size >= MOST_KEPT) dropThosePast(at);',
    without: '',
  },
  { ...rates, name: 'Limits: calls of a person', guard: 'calls: 100,', without: 'calls: 100_000,' },
  { ...rates, name: 'Limits: writes of a person', guard: 'calls: 60,', without: 'calls: 60_000,' },
  { ...rates, name: 'Limits: messages of a person', guard: 'calls: 10,', without: 'calls: 10_000,' },
  { ...rates, name: 'Limits: of an address', guard: 'calls: 2000,', without: 'calls: 2_000_000,' },
  {
    ...address,
    name: 'Limits: the address that the front end wrote',
    guard: "split(',').at(-1)",
    without: "split(',').at(0)",
  },
  {
    ...address,
    name: 'Limits: no header where there is no front end',
    guard: '!isBehindFrontEnd || ',
    without: '',
  },
];
