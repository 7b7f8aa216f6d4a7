import { describe, expect, it } from '@jest/globals';
import { aKey, anEvidenceFile, ASHA_OID } from '../../../tests/builders/records.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { filesToErase, lastWayBack } from './files-to-erase.ts';

const file = anEvidenceFile({ recordedAt: '2026-01-01T09:00:00.000Z' });
const later = (change: Partial<EvidenceFile>): EvidenceFile => ({
  ...file,
  key: aKey('later'),
  supersedes: file.key,
  recordedAt: '2026-02-01T09:00:00.000Z',
  ...change,
});
const removal = { at: '2026-03-01T09:00:00.000Z', by: ASHA_OID };

describe('the files whose bytes are to be deleted', () => {
  it.each<[string, EvidenceFile[], typeof removal | undefined, string[]]>([
    ['none that stands', [file], undefined, []],
    [
      'one that was removed',
      [file, later({ withdrawnBecause: 'removed' })],
      undefined,
      ['2026-03-03T09:00:00.000Z'],
    ],
    [
      'none that was put back',
      [
        file,
        later({ withdrawnBecause: 'removed' }),
        later({ key: aKey('back'), supersedes: aKey('later'), withdrawnBecause: undefined }),
      ],
      undefined,
      [],
    ],
    ['none whose bytes are gone', [file, later({ withdrawnBecause: 'erased' })], removal, []],
    ['one whose record was removed', [file], removal, ['2026-03-31T09:00:00.000Z']],
    [
      'one that came after its record was removed, as long after it',
      [anEvidenceFile({ recordedAt: '2026-04-01T09:00:00.000Z' })],
      removal,
      ['2026-05-01T09:00:00.000Z'],
    ],
  ])('%s', (_what, rows, gone, from) => {
    const found = filesToErase(rows, () => gone);
    expect(found.map((each) => each.from)).toEqual(from);
    expect(found.every(({ original }) => original === file.key)).toBe(true);
  });

  it('have a way back for thirty days', () => {
    expect(lastWayBack('2026-11-30T10:00:00.000Z')).toBe('2026-12-30T10:00:00.000Z');
  });
});
