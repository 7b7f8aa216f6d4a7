import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aService, LEAD_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aGoal,
  aKey,
  anEvidenceFile,
  aLearningActivity,
  aRecordEntry,
  aReview,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { GivenRecords } from '../../../tests/fakes/memory-records.ts';
import { RecordArchive } from '../../contract/archives.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { isOurArchive, noteArchive } from '../../use-cases/archives/note-archive.ts';
import { readArchive } from '../../use-cases/archives/read-archive.ts';
import { apiWordsFrom } from '../words.ts';
import { archiveFiles } from './archive-files.ts';
import { archivedFiles } from './archived-files.ts';
import { archiveView } from './archive-view.ts';

const words = apiWordsFrom()('en');
const TYPED = '<script>alert("x")</script> & more';

const world = (more: GivenRecords = {}) =>
  aService({
    records: {
      activities: [
        aLearningActivity({ title: TYPED, completedOn: civilDate('2026-03-02'), minutes: 90 }),
        aLearningActivity({ key: aKey('of another year'), completedOn: civilDate('2022-03-02') }),
      ],
      reviews: [aReview({ agreed: 'Shadow a colleague.' })],
      recordEntries: [aRecordEntry()],
      goals: [aGoal({ text: 'A diploma' })],
      ...more,
    },
  });

function made(actorOid: string, in_ = world()) {
  const read = readArchive(in_, { actorOid, personOid: ASHA_OID });
  if (!read.ok) return undefined;
  const evidence = archivedFiles(read.value.files.map(({ file }) => file));
  const archive = archiveView(read.value, evidence, { clock: in_.clock, words, actorOid });
  return archiveFiles(archive, evidence, words);
}

const textOf = (name: string): string => made(ASHA_OID)?.files.find((file) => file.name === name)?.text ?? '';

describe('the files of an archive', () => {
  it('have their sums in the format of sha256sum, and the number is the sum of the sums', () => {
    const archive = made(ASHA_OID);
    const sums = textOf('SHA256SUMS');
    expect(sums).toBe(
      ['record.html', 'record.json', 'check.html']
        .map((name) => `${createHash('sha256').update(textOf(name)).digest('hex')}  ${name}\n`)
        .join(''),
    );
    expect(archive?.number).toBe(createHash('sha256').update(sums).digest('hex'));
  });

  it('hold all years, the reviews, the entries and the plan, in the format that they name', () => {
    const archive = RecordArchive.parse(JSON.parse(textOf('record.json')));
    expect(
      archive.years.flatMap(({ activities }) => activities.map(({ completedOn }) => completedOn)),
    ).toEqual(['2026-03-02', '2022-03-02']);
    expect(archive.reviews.map(({ agreed }) => agreed)).toEqual(['Shadow a colleague.']);
    expect(archive.entries).toHaveLength(1);
    expect(archive.goals.map(({ text }) => text)).toEqual(['A diploma']);
  });

  it('name each certificate beside what it belongs to, under its sum', () => {
    const file = anEvidenceFile({
      record: aRecordEntry().key,
      name: 'Certificate.pdf',
      sha256: 'd'.repeat(64),
    });
    const in_ = world({ evidenceFiles: [file] });
    const archive = made(ASHA_OID, in_);
    const name = 'evidence 1 Certificate.pdf';
    expect(archive?.evidence).toEqual([{ key: file.key, name }]);
    const text = (of: string) => archive?.files.find((each) => each.name === of)?.text ?? '';
    expect(text('SHA256SUMS')).toContain(`${'d'.repeat(64)}  ${name}\n`);
    const { entries } = RecordArchive.parse(JSON.parse(text('record.json')));
    expect(entries.map(({ files }) => files)).toEqual([[name]]);
    expect(text('record.html')).toContain(name);
  });

  it('say who verified what its person recorded, and when', () => {
    const own = aRecordEntry({ recordedBy: ASHA_OID });
    const seen = aRecordEntry({
      key: aKey('check'),
      kind: 'check',
      about: own.key,
      state: 'verified',
      recordedBy: MANAGER_OID,
      recordedAt: '2026-01-10T09:00:00.000Z',
    });
    const archive = made(ASHA_OID, world({ recordEntries: [own, seen] }));
    const text = (of: string) => archive?.files.find((each) => each.name === of)?.text ?? '';
    const { entries } = RecordArchive.parse(JSON.parse(text('record.json')));
    expect(entries.map(({ verified }) => verified)).toEqual([{ byName: 'Ben Hughes', on: '2026-01-10' }]);
    expect(text('record.html')).toContain('Verified on 10 Jan 2026 by Ben Hughes');
  });

  it('are the same of the same record on the same day', () => {
    expect(made(ASHA_OID)).toEqual(made(ASHA_OID));
  });

  it('take what people typed as text', () => {
    const page = textOf('record.html');
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more');
    expect(page).not.toContain('<script');
  });

  it('fetch nothing: the page that checks them has no address in it', () => {
    expect(textOf('check.html')).toContain("default-src 'none'");
    expect(`${textOf('check.html')}${textOf('record.html')}`).not.toMatch(/https?:/);
  });
});

describe('who makes an archive', () => {
  it.each([
    ['the person', ASHA_OID, true],
    ['the CPD lead', LEAD_OID, true],
    ['their line manager', MANAGER_OID, false],
    ['a stranger', STRANGER_OID, false],
  ])('%s: %#', (_who, oid, may) => {
    expect(made(oid) !== undefined).toBe(may);
  });

  it('is entered in the audit log with its number, once, and the number is signed', async () => {
    const here = world();
    const number = 'b'.repeat(64);
    const request = { actorOid: ASHA_OID, personOid: ASHA_OID, number };
    const signed = await noteArchive(here, request);
    await noteArchive(here, request);
    const entries = await here.audit.read(1, 100);
    expect(entries.filter(({ action }) => action === 'archive-made')).toMatchObject([
      { actorOid: ASHA_OID, subjectOid: ASHA_OID, rowKey: number },
    ]);
    const signature = signed.ok ? signed.value : '';
    expect(isOurArchive(here, { number, signature })).toBe(true);
    expect(isOurArchive(here, { number: 'c'.repeat(64), signature })).toBe(false);
  });
});
