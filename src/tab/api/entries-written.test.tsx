import { describe, expect, it } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { anEntryPage } from '../testing/entry-replies.ts';
import { fakeApi } from '../testing/fake-api.ts';
import { OID } from '../testing/replies.ts';
import { ApiContext } from './api-context.ts';
import { createQueryClient } from './query-client.ts';
import { queryKeys } from './reads.ts';
import { useRecordEntry, useWithdrawEntry } from './writes.ts';

const SHOWN: readonly (readonly unknown[])[] = [
  queryKeys.record(OID),
  queryKeys.reviews(OID),
  queryKeys.why(OID, { requirement: 'aet' }),
  queryKeys.standingOn(OID, { asOf: '2026-11-21', knownOn: '2026-11-21' }),
  queryKeys.team,
  queryKeys.people({ name: 'ash', unit: '', page: 1 }),
  queryKeys.organisation,
];

/** A tab that has shown all of that, and somebody else's record too. */
function aTab() {
  const cache = createQueryClient(0);
  for (const queryKey of [...SHOWN, queryKeys.record('another')]) cache.setQueryData(queryKey, {});
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={cache}>
      <ApiContext.Provider value={fakeApi()}>{children}</ApiContext.Provider>
    </QueryClientProvider>
  );
  const toReadAgain = () => SHOWN.filter((queryKey) => cache.getQueryState(queryKey)?.isInvalidated);
  return { cache, wrapper, toReadAgain };
}

const entry = { formId: 'form-0123456789abcdef', kind: 'diploma', fields: { about: 'iag' } };

describe('an entry', () => {
  const useRecording = () => {
    const { mutate } = useRecordEntry(OID);
    return () => mutate(entry);
  };
  const useTakingBack = () => {
    const { mutate } = useWithdrawEntry(OID, 'key');
    return () => mutate({ reason: 'Somebody else’s' });
  };

  it.each([
    ['when it is recorded', useRecording],
    ['when it is taken back', useTakingBack],
  ])('%s makes all that shows a verdict of the person be read again', async (_what, use) => {
    const { cache, wrapper, toReadAgain } = aTab();
    const { result } = renderHook(use, { wrapper });
    result.current();
    await waitFor(() => expect(toReadAgain()).toEqual(SHOWN));
    expect(cache.getQueryData(queryKeys.entries(OID))).toMatchObject({ person: anEntryPage().person });
    expect(cache.getQueryState(queryKeys.record('another'))?.isInvalidated).toBe(false);
  });
});
