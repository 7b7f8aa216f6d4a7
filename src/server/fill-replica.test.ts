import { expect, it } from '@jest/globals';
import { SetUpFault } from './config/expected-faults.ts';
import { fillReplica } from './fill-replica.ts';

const nothing = { rebuilt: [], faults: [], news: 0, newsIn: [] };
const full = Object.assign(new Error('database or disk is full'), { errcode: 13 });

/** What was read of Microsoft 365, in order. */
async function read(isFilled: boolean, isFromSnapshot: boolean, fault?: Error): Promise<readonly string[]> {
  const asked: string[] = [];
  const answer = <Value>(what: string, value: Value) => {
    asked.push(what);
    return fault ? Promise.reject(fault) : Promise.resolve(value);
  };
  const write = (_data: object, sentence: string) => void asked.push(sentence);
  await fillReplica(
    {
      replica: { isFilled: () => isFilled },
      sync: {
        syncDirectory: () => answer('directory', undefined),
        syncOnce: () => answer('lists', nothing),
      },
      isFromSnapshot,
    },
    { info: write, warn: write, error: write },
  );
  return asked;
}

it.each<[string, boolean, boolean, readonly string[]]>([
  ['that is empty lacks everything', false, false, ['directory', 'lists']],
  ['of an earlier start lacks what its jobs bring', true, false, []],
  ['from a snapshot lacks what changed since', true, true, ['lists']],
])('a local file %s', async (_what, isFilled, isFromSnapshot, asked) => {
  expect(await read(isFilled, isFromSnapshot)).toEqual(asked);
});

it('from a snapshot it serves also where Microsoft 365 does not answer, and from nothing it does not begin', async () => {
  const away = new Error('Graph does not answer.');
  expect(await read(true, true, away)).toEqual(['lists', expect.stringContaining('since the snapshot')]);
  await expect(read(false, false, away)).rejects.toThrow(away);
});

it('a full disk is said in one sentence', async () => {
  await expect(read(false, false, full)).rejects.toThrow(SetUpFault);
  await expect(read(true, true, full)).rejects.toThrow(/DATA_DIRECTORY is full/);
});
