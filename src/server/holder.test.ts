import { expect, it } from '@jest/globals';
import { memoryLease } from '../../tests/fakes/memory-lease.ts';
import { createHolder } from './holder.ts';

const TERM = 60;

/** Two instances, a lease and a clock. */
function twoInstances() {
  let seconds = 0;
  const now = () => seconds * 1000;
  const lease = memoryLease(TERM, now);
  const said: string[] = [];
  const write = (_data: object, sentence: string) => void said.push(sentence);
  const log = { info: write, warn: write, error: write };
  const holder = () => createHolder({ lease: lease.wanted(), monotonic: now, log });
  return {
    one: holder(),
    two: holder(),
    lease,
    said,
    pass: (by: number) => {
      seconds += by;
    },
  };
}

it('one of two instances has the lease for as long as it asks in time', async () => {
  const { one, two, pass } = twoInstances();
  expect(one.holding()).toBeUndefined();
  for (let asked = 0; asked < 10; asked += 1) {
    await one.seek();
    await two.seek();
    expect([one.holding(), two.holding()]).toEqual([1, undefined]);
    pass(TERM / 3);
  }
});

it('another instance has it once the first is silent, and the first knows so before', async () => {
  const { one, two, pass } = twoInstances();
  await one.seek();
  pass(TERM - 1);
  expect(one.holding()).toBeUndefined();
  await two.seek();
  expect(two.holding()).toBeUndefined();
  pass(1);
  await two.seek();
  expect([one.holding(), two.holding()]).toEqual([undefined, 1]);
});

it('storage that does not answer ends what the holder may do with its lease, is said once, and the next has another number', async () => {
  const { one, two, lease, said, pass } = twoInstances();
  await one.seek();
  lease.answers = false;
  pass(20);
  await one.seek();
  expect(one.holding()).toBe(1);
  pass(20);
  await one.seek();
  pass(20);
  await Promise.all([one.seek(), two.seek()]);
  expect([one.holding(), two.holding()]).toEqual([undefined, undefined]);
  lease.answers = true;
  await one.seek();
  expect(one.holding()).toBe(2);
  expect(said).toEqual([
    'This instance has the lease: jobs run here',
    'Storage does not answer for the lease: jobs go on until it ends',
    'The lease is lost: jobs stop here',
    'Storage does not answer for the lease: jobs go on until it ends',
    'This instance has the lease: jobs run here',
  ]);
});

it('who hears that another has it stops at once', async () => {
  const { one, two, lease } = twoInstances();
  await one.seek();
  lease.breakIt();
  await two.seek();
  await one.seek();
  expect([one.holding(), two.holding()]).toEqual([undefined, 1]);
});

it('an answer that comes after the term counts from when it was asked for', async () => {
  const { lease, pass } = twoInstances();
  let seconds = 0;
  const wanted = lease.wanted();
  const slow = {
    ...wanted,
    take: async () => {
      seconds += TERM;
      pass(TERM);
      return wanted.take();
    },
  };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const holder = createHolder({ lease: slow, monotonic: () => seconds * 1000, log });
  await holder.seek();
  expect(holder.holding()).toBeUndefined();
});

it('an instance that ends gives it up, so that the next need not wait', async () => {
  const { one, two } = twoInstances();
  const ending = new AbortController();
  const seeking = one.keepSeeking(ending.signal);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(one.holding()).toBe(1);
  ending.abort();
  await seeking;
  await two.seek();
  expect([one.holding(), two.holding()]).toEqual([undefined, 1]);
});
