import { describe, expect, it } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Read } from '../../contract/endpoint.ts';
import { entries, recordEntry, withdrawEntry } from '../../contract/entries.ts';
import { register, takeRegister } from '../../contract/events.ts';
import { organisation } from '../../contract/organisation.ts';
import { people } from '../../contract/people.ts';
import { draftRule, previewRules, publishRules, rules } from '../../contract/policies.ts';
import { activities, record } from '../../contract/record.ts';
import { reviews } from '../../contract/reviews.ts';
import { standingOn } from '../../contract/standing-on.ts';
import { team } from '../../contract/team.ts';
import { why } from '../../contract/why.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { Fact } from '../../domain/rows/fact.ts';
import { anEntryPage } from '../testing/entry-replies.ts';
import { aRegister } from '../testing/event-replies.ts';
import type { Answers } from '../testing/fake-api.ts';
import { aProblem, fakeApi, refusesWith } from '../testing/fake-api.ts';
import { OID } from '../testing/replies.ts';
import { aRules } from '../testing/rule-replies.ts';
import { ApiContext } from './api-context.ts';
import { keyOf } from './kept.ts';
import { createQueryClient } from './query-client.ts';
import { useWrite } from './use-write.ts';

const EVENT = 'e'.repeat(64);
const day = '2026-11-21';

const SHOWN = {
  record: keyOf(record, { oid: OID }),
  activities: keyOf(activities, { oid: OID, from: day, to: day }),
  entries: keyOf(entries, { oid: OID }),
  reviews: keyOf(reviews, { oid: OID }),
  why: keyOf(why, { oid: OID, requirement: 'aet' }),
  standingOn: keyOf(standingOn, { oid: OID, asOf: day, knownOn: day }),
  team: keyOf(team, {}),
  people: keyOf(people, { name: 'ash' }),
  organisation: keyOf(organisation, {}),
  register: keyOf(register, { eventKey: EVENT }),
  rules: keyOf(rules, {}),
  preview: keyOf(previewRules, { policyId: 'p' }),
  another: keyOf(record, { oid: 'another' }),
};

/** A tab that has shown all of that, and an API whose writes change these facts. */
function aTab(changed: readonly Fact[], answers: Partial<Answers> = {}) {
  const cache = createQueryClient(0);
  for (const queryKey of Object.values(SHOWN)) cache.setQueryData(queryKey, {});
  const api = fakeApi(answers, changed);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={cache}>
      <ApiContext.Provider value={api}>{children}</ApiContext.Provider>
    </QueryClientProvider>
  );
  const old = () =>
    Object.entries(SHOWN)
      .filter(([, queryKey]) => cache.getQueryState(queryKey)?.isInvalidated)
      .map(([name]) => name);
  const kept = (read: Read, args: object) => cache.getQueryData(keyOf(read, args));
  return { cache, wrapper, old, kept };
}

const entry = { formId: 'form-0123456789abcdef', kind: 'diploma', fields: { about: 'iag' } };
const OF_THE_PERSON = ['record', 'reviews', 'why', 'standingOn', 'team', 'people', 'organisation', 'preview'];

describe('what is kept after a write', () => {
  it('is old where it shows what changed of the same person, and the page’s own is what the write answered', async () => {
    const { wrapper, old, kept } = aTab(['entries', 'standing']);
    const { result } = renderHook(() => useWrite(recordEntry, { oid: OID }), { wrapper });
    result.current.mutate(entry);
    await waitFor(() => expect(old()).toEqual(OF_THE_PERSON));
    expect(kept(entries, { oid: OID })).toMatchObject({ person: anEntryPage().person });
  });

  it('is that of the whole page where one row of it was named', async () => {
    const { wrapper, kept } = aTab(['entries', 'standing']);
    const { result } = renderHook(() => useWrite(withdrawEntry, { oid: OID, entryKey: EVENT }), { wrapper });
    result.current.mutate({ reason: 'Not mine' });
    await waitFor(() => expect(kept(entries, { oid: OID })).toMatchObject({ entries: [] }));
  });

  it('is as good as before where none of it changed', async () => {
    const { wrapper, old, kept } = aTab(['events', 'activities', 'standing']);
    const { result } = renderHook(() => useWrite(takeRegister, { eventKey: EVENT }), { wrapper });
    result.current.mutate({ entries: [{ personOid: OID, status: 'attended' }] });
    await waitFor(() => expect(kept(register, { eventKey: EVENT })).toEqual(aRegister()));
    // Whose activities they are, a register does not say in its address.
    expect(old()).toEqual([...OF_THE_PERSON.slice(0, 1), 'activities', ...OF_THE_PERSON.slice(1), 'another']);
  });

  it('is gone where it shows what is no more', async () => {
    const { wrapper, kept } = aTab(['policies']);
    const { result } = renderHook(() => useWrite(publishRules, { policyId: 'p' }), { wrapper });
    result.current.mutate({ digest: 'a'.repeat(64) });
    await waitFor(() => expect(kept(rules, {})).toEqual(aRules()));
    expect(kept(previewRules, { policyId: 'p' })).toBeUndefined();
  });

  it('is shown no more where what it shows begins anew', async () => {
    const { wrapper, kept } = aTab(['policies']);
    const { result } = renderHook(() => useWrite(draftRule, { policyId: 'p' }), { wrapper });
    const change = { requirement: 'safer-recruitment', isLeftOut: true, values: {}, announcement: '' };
    result.current.mutate({ ...change, effectiveFrom: civilDate('2026-12-01') });
    await waitFor(() => expect(kept(previewRules, { policyId: 'p' })).toBeUndefined());
    expect(kept(rules, {})).toEqual(aRules({ effectiveFrom: '2026-12-01', announcement: '' }));
  });

  it('is read again where somebody was faster, and only there', async () => {
    const faster = refusesWith(aProblem({ code: 'changed-meanwhile', status: 409 }));
    const { wrapper, old } = aTab([], { recordEntry: faster });
    const { result } = renderHook(() => useWrite(recordEntry, { oid: OID }), { wrapper });
    result.current.mutate(entry);
    await waitFor(() =>
      expect(old()).toEqual(['record', 'activities', 'entries', 'reviews', 'why', 'standingOn']),
    );
  });

  it('is as good as before after any other refusal', async () => {
    const { wrapper, old } = aTab(['entries'], { recordEntry: refusesWith(aProblem()) });
    const { result } = renderHook(() => useWrite(recordEntry, { oid: OID }), { wrapper });
    result.current.mutate(entry);
    await waitFor(() => expect(result.current.isError).toBe(true));
    expect(old()).toEqual([]);
  });
});
