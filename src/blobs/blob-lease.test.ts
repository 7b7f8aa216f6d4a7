import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memoryLease } from '../../tests/fakes/memory-lease.ts';
import type { RunningAzurite } from '../../tests/support/start-azurite.ts';
import { startAzurite } from '../../tests/support/start-azurite.ts';
import type { Lease } from '../ports/lease.ts';
import { connectBlobs } from './blob-container.ts';
import { blobLease } from './blob-lease.ts';

/** The shortest that there is. */
const SECONDS = 15;

let azurite: RunningAzurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

interface Wanted {
  readonly lease: () => Lease;
  readonly breakIt: () => Promise<unknown>;
}

let named = 0;

/** A container that nobody has made yet. */
function inABlob(): Wanted {
  const container = `lease-${(named += 1)}`;
  const connect = () => connectBlobs({ connectionString: azurite.connectionString, container });
  return {
    lease: () => blobLease(connect(), 'jobs', SECONDS),
    breakIt: () => connect().container.getBlobClient('jobs').getBlobLeaseClient().breakLease(0),
  };
}

function inMemory(): Wanted {
  const lease = memoryLease(SECONDS, () => 0);
  return { lease: lease.wanted, breakIt: () => Promise.resolve(lease.breakIt()) };
}

describe.each([
  ['in a blob', inABlob],
  ['in memory', inMemory],
])('a lease %s', (_where, wanted) => {
  it('is one instance’s, however many ask at once, and nobody else makes it last', async () => {
    const { lease } = wanted();
    const all = [lease(), lease(), lease()];
    const taken = await Promise.all(all.map((each) => each.take()));
    expect(taken.filter(Boolean)).toHaveLength(1);
    const renewed = await Promise.all(all.map((each) => each.renew()));
    expect(renewed).toEqual(taken);
  });

  it('is taken again by who has it, as when the answer was lost', async () => {
    const { lease } = wanted();
    const [one, two] = [lease(), lease()];
    expect([await one.take(), await one.take(), await two.take()]).toEqual([true, true, false]);
  });

  it('passes on at once when it is given up', async () => {
    const { lease } = wanted();
    const [one, two] = [lease(), lease()];
    await one.take();
    await two.release();
    expect(await two.take()).toBe(false);
    await one.release();
    expect([await two.take(), await one.renew(), await one.take()]).toEqual([true, false, false]);
  });

  it('is lost to who takes it after it was broken', async () => {
    const { lease, breakIt } = wanted();
    const [one, two] = [lease(), lease()];
    await one.take();
    await breakIt();
    expect([await two.take(), await one.renew()]).toEqual([true, false]);
  });
});

it('a lease whose blob was deleted is lost, and can be taken anew', async () => {
  const blobs = connectBlobs({ connectionString: azurite.connectionString, container: 'deleted' });
  const lease = blobLease(blobs, 'jobs', SECONDS);
  await lease.take();
  await blobs.container.getBlobClient('jobs').getBlobLeaseClient().breakLease(0);
  await blobs.container.deleteBlob('jobs');
  expect([await lease.renew(), await lease.take()]).toEqual([false, true]);
});

it('a storage that does not answer is a fault and no answer, and is heard of', async () => {
  let missed = 0;
  const connectionString = azurite.connectionString.replace(/BlobEndpoint=http:..127.0.0.1:\d+/, (found) =>
    found.replace(/\d+$/, '1'),
  );
  const lease = blobLease(
    connectBlobs({ connectionString, onNoAnswer: () => (missed += 1) }),
    'jobs',
    SECONDS,
  );
  await expect(lease.take()).rejects.toThrow();
  await expect(lease.renew()).rejects.toThrow();
  expect(missed).toBe(2);
});
