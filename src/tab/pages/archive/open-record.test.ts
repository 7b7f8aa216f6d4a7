import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { inParts } from './bring-record.ts';
import { recordIn } from './open-record.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sumOf = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const sum = (text: string) => createHash('sha256').update(text).digest('hex');

const activity = {
  title: 'Phonics',
  activityTypeLabel: 'Webinar',
  completedOn: '2024-03-02',
  minutes: 90,
  reflection: '',
  files: ['evidence 1 Certificate.pdf', 'evidence 2 Lost.pdf'],
};
const entry = {
  kindLabel: 'Training completed',
  lines: [{ label: 'Which training?', value: 'Safeguarding' }],
  files: [],
  brings: { kind: 'training', fields: { about: 'safeguarding', datedOn: '2026-02-03' } },
};
const record = {
  format: 'cpd-record',
  version: 1,
  madeOn: '2026-08-31',
  madeByName: 'Asha Shah',
  organisationName: 'Beacon Schools Trust',
  person: { displayName: 'Asha Shah', unitName: 'Beacon School' },
  years: [{ activities: [activity] }],
  entries: [entry, { ...entry, brings: null }],
};

const filesWith = (json: string, sumOfJson = sum(json)) => ({
  'record.json': bytesOf(json),
  'evidence 1 Certificate.pdf': bytesOf('pdf'),
  SHA256SUMS: bytesOf(
    `${sumOfJson}  record.json\n${sum('pdf')}  evidence 1 Certificate.pdf\n${sum('lost')}  evidence 2 Lost.pdf\n`,
  ),
});
const readAs = (change: object) => recordIn(filesWith(JSON.stringify({ ...record, ...change })), sumOf);

describe('the record of an archive from elsewhere', () => {
  it('is its entries and activities, with the certificates that are there, and those that are not are named', async () => {
    const found = await readAs({});
    expect(found).toMatchObject({
      is: 'record',
      record: {
        organisationName: 'Beacon Schools Trust',
        personName: 'Asha Shah',
        count: 2,
        lacking: ['evidence 2 Lost.pdf'],
        items: [
          { title: 'Safeguarding', day: '2026-02-03', item: { is: 'entry', kind: 'training' } },
          { title: 'Safeguarding', day: '', item: { is: 'entry', kind: 'stays' } },
          { title: 'Phonics', day: '2024-03-02', minutes: 90, files: ['evidence 1 Certificate.pdf'] },
        ],
      },
    });
  });

  it('of an archive that was made before it named the organisation is of the unit', async () => {
    expect(await readAs({ organisationName: undefined })).toMatchObject({
      record: { organisationName: 'Beacon School' },
    });
  });

  it.each([
    ['of another format', { format: 'something' }, { is: 'other-format' }],
    ['of no version', { version: '1' }, { is: 'other-format' }],
    ['of a newer version', { version: 2 }, { is: 'newer' }],
    [
      'with a day that is none',
      { years: [{ activities: [{ ...activity, completedOn: '2024-02-30' }] }] },
      { is: 'invalid', problems: [{ path: 'years.0.activities.0.completedOn', id: 'not-a-date' }] },
    ],
    [
      'with a hidden character',
      { madeByName: 'Asha\u202E' },
      { is: 'invalid', problems: [{ path: 'madeByName', id: 'hidden-characters' }] },
    ],
  ])('%s is not read', async (_what, change, expected) => {
    expect(await readAs(change)).toMatchObject(expected);
  });

  it('that was changed after its sum was made is not read', async () => {
    const json = JSON.stringify(record);
    const files = filesWith(json.replace('Phonics', 'Phonicz'), sum(json));
    expect(await recordIn(files, sumOf)).toEqual({
      is: 'changed',
      problems: [{ problem: 'changed', file: 'record.json' }],
    });
  });

  it.each(['', '{"format":', 'null', '7'])('that is cut off, or none, is said to be: %j', async (json) => {
    expect(await recordIn(filesWith(json), sumOf)).toEqual({ is: 'no-record' });
  });

  it('without a list of sums is none', async () => {
    expect(await recordIn({}, sumOf)).toEqual({ is: 'no-archive' });
  });
});

describe('items on their way', () => {
  const item = (reflection: string) => ({
    item: {
      is: 'activity' as const,
      title: 'Phonics',
      typeLabel: '',
      completedOn: '2024-03-02' as never,
      minutes: 60,
      reflection,
    },
  });
  it.each([
    ['twenty at a time', Array.from({ length: 45 }, () => item('')), [20, 20, 5]],
    ['fewer where they are long', Array.from({ length: 5 }, () => item('é'.repeat(10_000))), [2, 2, 1]],
    ['one, however long', [item('x'.repeat(60_000)), item('')], [1, 1]],
    ['none', [], []],
  ])('go %s', (_how, items, sizes) => {
    expect(inParts(items).map(({ length }) => length)).toEqual(sizes);
  });
});
