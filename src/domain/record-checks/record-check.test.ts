import { expect, it } from '@jest/globals';
import { aKey, aRecordEntry, ASHA_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { CheckRule } from '../policies/policy.ts';
import { CHECK } from '../record-entries/record-entry.ts';
import type { CheckOfRecord } from './record-check.ts';
import { checkOf, checksAmong } from './record-check.ts';

const OWN = aRecordEntry({ key: aKey('own'), kind: 'training', recordedBy: ASHA_OID });
const COUNTS: CheckRule = { of: ['training'], meanwhile: 'counts', reading: 'As it is.' };
const COUNTS_NOT: CheckRule = { ...COUNTS, meanwhile: 'counts-not' };
const OTHERS: CheckRule = { ...COUNTS_NOT, of: ['qualification'] };

const found = (
  state: string,
  more: { readonly at?: string; readonly about?: string; readonly files?: string[] } = {},
) =>
  aRecordEntry({
    key: aKey('check', state, more.at ?? ''),
    kind: CHECK,
    about: more.about ?? OWN.key,
    state,
    includes: more.files ?? [],
    recordedBy: MANAGER_OID,
    recordedAt: `2026-11-21T${more.at ?? '10:00'}:00.000Z`,
  });

interface Row {
  readonly says: string;
  readonly rules: readonly CheckRule[];
  readonly checks?: readonly ReturnType<typeof found>[];
  readonly files?: readonly string[];
  readonly recordedBy?: string;
  readonly is: Pick<CheckOfRecord, 'state' | 'counts'>;
}

it.each<Row>([
  { says: 'no rule names it', rules: [OTHERS], is: { state: 'not-asked', counts: true } },
  {
    says: 'it is about what nobody else can see',
    rules: [{ ...COUNTS_NOT, except: [OWN.about] }],
    is: { state: 'not-asked', counts: true },
  },
  { says: 'nobody has looked, and it counts', rules: [COUNTS], is: { state: 'waiting', counts: true } },
  {
    says: 'nobody has looked, and it counts not',
    rules: [COUNTS_NOT],
    is: { state: 'waiting', counts: false },
  },
  {
    says: 'the strictest of several policies holds',
    rules: [COUNTS, COUNTS_NOT],
    is: { state: 'waiting', counts: false },
  },
  {
    says: 'somebody else recorded it',
    rules: [COUNTS_NOT],
    recordedBy: MANAGER_OID,
    is: { state: 'not-asked', counts: true },
  },
  {
    says: 'it was verified',
    rules: [COUNTS_NOT],
    checks: [found('verified')],
    is: { state: 'verified', counts: true },
  },
  {
    says: 'it was returned, which counts nowhere',
    rules: [COUNTS],
    checks: [found('returned')],
    is: { state: 'returned', counts: false },
  },
  {
    says: 'the later of two checks holds, whatever their order',
    rules: [COUNTS],
    checks: [found('verified', { at: '11:00' }), found('returned', { at: '10:00' })],
    is: { state: 'verified', counts: true },
  },
  {
    says: 'a finding was taken back',
    rules: [COUNTS_NOT],
    checks: [found('verified'), found('waiting', { at: '10:01' })],
    is: { state: 'waiting', counts: false },
  },
  {
    says: 'another row was checked: it was corrected since',
    rules: [COUNTS_NOT],
    checks: [found('verified', { about: aKey('before') })],
    is: { state: 'waiting', counts: false },
  },
  {
    says: 'a file came since',
    rules: [COUNTS_NOT],
    checks: [found('verified')],
    files: ['file-1'],
    is: { state: 'waiting', counts: false },
  },
  {
    says: 'a file that was seen is gone',
    rules: [COUNTS_NOT],
    checks: [found('verified', { files: ['file-1', 'file-2'] })],
    files: ['file-1'],
    is: { state: 'waiting', counts: false },
  },
  {
    says: 'the files that were seen are there, in another order',
    rules: [COUNTS_NOT],
    checks: [found('verified', { files: ['file-1', 'file-2'] })],
    files: ['file-2', 'file-1'],
    is: { state: 'verified', counts: true },
  },
])('$says', ({ rules, checks = [], files = [], recordedBy = ASHA_OID, is }) => {
  const { state, counts } = checkOf({
    entry: { ...OWN, recordedBy },
    files,
    checks: checksAmong(checks),
    rules,
  });
  expect({ state, counts }).toEqual(is);
});

it('takes what says nothing of a check for none', () => {
  expect(checksAmong([OWN, found('verified')])).toEqual([found('verified')]);
});
