import { expect, it } from '@jest/globals';
import { LogActivity } from '../../contract/record.ts';
import { ApiError } from '../api/api-error.ts';
import { aProblem, standingWith } from '../testing/fake-api.ts';
import { anActivity } from '../testing/record-replies.ts';
import { sendWaiting } from './send-waiting.ts';
import type { WaitingForm, WaitingStore } from './waiting-form.ts';

const aForm = (id: string, changes: Partial<WaitingForm> = {}): WaitingForm => ({
  id,
  by: 'asha',
  keptAt: Number(id),
  body: LogActivity.parse({
    formId: id.padStart(16, '0'),
    title: `Webinar ${id}`,
    activityType: 'webinar',
    completedOn: '2026-11-20',
    minutes: 60,
  }),
  draft: { title: `Webinar ${id}` },
  draftKey: 'log',
  refused: null,
  ...changes,
});

function storeOf(...forms: WaitingForm[]): WaitingStore & { readonly held: Map<string, WaitingForm> } {
  const held = new Map(forms.map((form) => [form.id, form]));
  return {
    held,
    all: (by) => Promise.resolve([...held.values()].filter((each) => each.by === by)),
    put: (form) => Promise.resolve(void held.set(form.id, form)),
    remove: (id) => Promise.resolve(void held.delete(id)),
  };
}

const logged = ({ body }: WaitingForm) =>
  Promise.resolve({
    activity: anActivity({ title: body.title }),
    isNew: true,
    otherYear: null,
    standing: standingWith(9.5),
    furtherStandings: [],
  });
const words = (error: ApiError) => error.code;

it('sends what waits in its order, and keeps none of it', async () => {
  const store = storeOf(aForm('1'), aForm('2'));
  const { stored, isStopped } = await sendWaiting(store, 'asha', logged, words);
  expect(stored.map((each) => each.logged.activity.title)).toEqual(['Webinar 1', 'Webinar 2']);
  expect([isStopped, store.held.size]).toEqual([false, 0]);
});

it('gives back the file of what it stored, to be sent to its record', async () => {
  const file = new File(['%PDF-'], 'prevent.pdf', { type: 'application/pdf' });
  const { stored } = await sendWaiting(storeOf(aForm('1', { file }), aForm('2')), 'asha', logged, words);
  expect(stored.map((each) => each.file)).toEqual([file, undefined]);
});

it('never sends what somebody else typed, and leaves it for them', async () => {
  const store = storeOf(aForm('1', { by: 'ben' }));
  const { stored } = await sendWaiting(store, 'asha', logged, words);
  expect([stored, store.held.size]).toEqual([[], 1]);
});

it.each([
  ['the network does not answer', new ApiError('unreachable')],
  ['the answer is late', new ApiError('too-slow')],
  ['nobody is signed in for a moment', new ApiError('sign-in')],
  ['the server is down', aProblem({ status: 503, code: 'unavailable' })],
  ['the server asks for patience', aProblem({ status: 429, code: 'too-many' })],
])('stops and keeps everything while %s', async (_what, error) => {
  const store = storeOf(aForm('1'), aForm('2'));
  const tried: string[] = [];
  const refusing = ({ id }: WaitingForm) => {
    tried.push(id);
    return Promise.reject(error);
  };
  expect(await sendWaiting(store, 'asha', refusing, words)).toEqual({ stored: [], isStopped: true });
  expect([tried, [...store.held.values()].map(({ refused }) => refused)]).toEqual([['1'], [null, null]]);
});

it('keeps with its reason what the server will not have, tries it no more, and sends the others', async () => {
  const store = storeOf(aForm('1'), aForm('2'));
  const send = (form: WaitingForm) =>
    form.id === '1' ? Promise.reject(aProblem({ status: 409, code: 'may-count-twice' })) : logged(form);
  const { stored } = await sendWaiting(store, 'asha', send, words);
  expect(stored).toHaveLength(1);
  expect([...store.held.values()]).toMatchObject([
    { id: '1', refused: 'may-count-twice', draft: { title: 'Webinar 1' } },
  ]);
  await sendWaiting(store, 'asha', () => Promise.reject(new Error('tried again')), words);
  expect(store.held.get('1')?.refused).toBe('may-count-twice');
});
