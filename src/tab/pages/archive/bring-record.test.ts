import { describe, expect, it } from '@jest/globals';
import type { BroughtItem } from '../../../contract/archives.ts';
import type { ApiClient } from '../../api/api-client.ts';
import { ApiError } from '../../api/api-error.ts';
import { aProblem } from '../../testing/fake-api.ts';
import { bringItems, lookInto } from './bring-record.ts';
import type { ItemOfElsewhere, OpenedRecord } from './open-record.ts';

interface Call {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A client whose writes are answered by hand; what it was asked is kept. */
function aClient(answer: (call: Call, place: number) => unknown) {
  const calls: Call[] = [];
  const write = (endpoint: { id: string }, params: Call['params'], body: Call['body']) => {
    const call = { id: endpoint.id, params, body };
    calls.push(call);
    return Promise.resolve()
      .then(() => answer(call, calls.length))
      .then((reply) => ({ reply, changed: [] }));
  };
  return { calls, api: { write } as unknown as ApiClient };
}

const item = (title: string, files: readonly string[] = []): ItemOfElsewhere => ({
  item: {
    is: 'activity',
    title,
    typeLabel: 'Webinar',
    completedOn: '2024-03-02' as Extract<BroughtItem, { is: 'activity' }>['completedOn'],
    minutes: 60,
    reflection: '',
  },
  title,
  day: '2024-03-02',
  minutes: 60,
  files,
});

const record: OpenedRecord = {
  number: 'a'.repeat(64),
  organisationName: 'Beacon Schools Trust',
  personName: 'Asha Patel',
  madeByName: 'Asha Patel',
  madeOn: '2026-08-31' as OpenedRecord['madeOn'],
  count: 2,
  items: [],
  lacking: [],
  files: { 'evidence 1 Certificate.pdf': new Uint8Array(5), 'evidence 2 Harmful.pdf': new Uint8Array(7) },
};
const request = { oid: 'asha', formId: 'b1a3d2a4-0000-4000-8000-000000000001', record };

/** Answers as the server does: each item is kept under a key, each file is there already. */
const kept = ({ id, body }: Call): unknown => {
  const items = body['items'] as readonly BroughtItem[] | undefined;
  if (id === 'bringArchive')
    return {
      items: items?.map((each) => ({
        key: `key of ${each.is === 'activity' ? each.title : ''}`,
        isNew: true,
      })),
    };
  return id === 'beginFile' ? { upload: '', next: 0 } : { files: [], removed: [], checks: [] };
};

describe('bringing a record in', () => {
  it('sends each certificate to the entry that it came with, under the name that it had', async () => {
    const { calls, api } = aClient(kept);
    const shares: number[] = [];
    const chosen = [item('First'), item('Second', ['evidence 1 Certificate.pdf'])];
    const brought = await bringItems(api, request, chosen, (share) => shares.push(share));
    expect(brought).toEqual({ count: 2, lost: [] });
    expect(calls.map(({ id }) => id)).toEqual(['bringArchive', 'beginFile', 'finishFile']);
    expect(calls[2]?.body).toEqual({ record: 'key of Second', name: 'Certificate.pdf' });
    expect(shares.at(-1)).toBe(1);
  });

  it('begun again sends the same forms, so that nothing is kept twice', async () => {
    const formsOf = async () => {
      const { calls, api } = aClient(kept);
      await bringItems(api, request, [item('One', ['evidence 1 Certificate.pdf'])], () => undefined);
      return calls.map(({ params, body }) => params['formId'] ?? body['formId']);
    };
    const forms = await formsOf();
    expect(await formsOf()).toEqual(forms);
    expect(forms.every((form) => /^[\w-]{16,64}$/.test(String(form).replaceAll(' ', '-')))).toBe(true);
  });

  it('says which certificate was refused, and brings the rest', async () => {
    const { api } = aClient((call) => {
      if (call.id === 'beginFile' && call.body['bytes'] === 7)
        throw aProblem({ code: 'bad-input', status: 400 });
      return kept(call);
    });
    const files = ['evidence 2 Harmful.pdf', 'evidence 1 Certificate.pdf'];
    expect(await bringItems(api, request, [item('One', files)], () => undefined)).toEqual({
      count: 1,
      lost: ['evidence 2 Harmful.pdf'],
    });
  });

  it('waits for as long as the server asks, where it is too much in a minute', async () => {
    const tooMany = aProblem({ code: 'too-many-requests', status: 429 }).problem;
    const { calls, api } = aClient((_call, place) => {
      if (place === 1) throw new ApiError('problem', tooMany, undefined, 0);
      return { items: [{ state: 'new', kindLabel: 'CPD in an earlier job' }] };
    });
    expect(await lookInto(api, 'asha', { items: [item('One')] })).toMatchObject([
      { title: 'One', state: 'new', kindLabel: 'CPD in an earlier job' },
    ]);
    expect(calls).toHaveLength(2);
  });

  it('stops where the network is gone, to be begun again', async () => {
    const { api } = aClient(() => {
      throw new ApiError('unreachable');
    });
    await expect(bringItems(api, request, [item('One')], () => undefined)).rejects.toMatchObject({
      failure: 'unreachable',
    });
  });
});
