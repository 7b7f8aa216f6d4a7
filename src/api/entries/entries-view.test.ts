import { describe, expect, it } from '@jest/globals';
import { aService, LEAD_OID } from '../../../tests/builders/a-service.ts';
import { aRecordEntry, ASHA_OID, aUnit } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { readEntries } from '../../use-cases/entries/read-entries.ts';
import { createWords } from '../../wording/create-words.ts';
import { entriesView } from './entries-view.ts';

const training = aRecordEntry({
  kind: 'training',
  about: 'prevent-duty',
  datedOn: civilDate('2025-10-02'),
  validTo: undefined,
});

function shown(policyId: string | undefined) {
  const world = aService({ records: { units: [aUnit({ policyId })], recordEntries: [training] } });
  const page = readEntries(world, { actorOid: LEAD_OID, personOid: ASHA_OID });
  if (!page.ok) throw new Error('the lead reads every record');
  return entriesView(page.value, world.clock.today(), createWords('en'));
}

describe('an entry on the page', () => {
  it('is shown in the words of the policy', () => {
    expect(shown('hampshire').entries[0]?.lines).toEqual([
      { label: 'Which training?', value: 'Prevent Duty Training' },
      { label: 'Completed on', value: '2 Oct 2025' },
    ]);
  });

  it('is shown where the unit has no policy any more, as it was recorded', () => {
    const { kinds, entries } = shown(undefined);
    expect(kinds).toEqual([]);
    expect(entries[0]?.lines).toEqual([
      { label: 'Which training?', value: 'prevent-duty' },
      { label: 'Completed on', value: '2 Oct 2025' },
    ]);
  });
});
