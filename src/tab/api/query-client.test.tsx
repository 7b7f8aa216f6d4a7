import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { aProblem } from '../testing/fake-api.ts';
import { ApiError } from './api-error.ts';
import { createQueryClient } from './query-client.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A page that reads one thing, refused at first; how often it was asked for, and what it came to. */
async function aPage(refusals: readonly ApiError[]) {
  const left = [...refusals];
  let asked = 0;
  const cache = createQueryClient();
  const queryFn = () => {
    asked += 1;
    const refusal = left.shift();
    return refusal ? Promise.reject(refusal) : Promise.resolve('read');
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={cache}>{children}</QueryClientProvider>
  );
  const { result, unmount } = renderHook(() => useQuery({ queryKey: ['one'], queryFn }), { wrapper });
  const pass = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1000));
  await pass(0);
  return { asked: () => asked, shown: () => result.current, pass, unmount };
}

const refusal = (status: number, retryAfterSeconds?: number) =>
  new ApiError('problem', aProblem({ status }).problem, undefined, retryAfterSeconds);

it.each([429, 503])(
  'a read refused with %d says so at once and is tried again when it was asked to',
  async (status) => {
    const { asked, shown, pass, unmount } = await aPage([refusal(status, 60), refusal(status, 60)]);
    expect([asked(), shown().isError]).toEqual([1, true]);
    await pass(59);
    expect(asked()).toBe(1);
    await pass(2);
    expect([asked(), shown().isError]).toEqual([2, true]);
    await pass(60);
    expect([asked(), shown().data]).toEqual([3, 'read']);
    await pass(600);
    expect(asked()).toBe(3);
    unmount();
  },
);

it('a read asked to wait a moment waits it out, and no less', async () => {
  const { asked, shown, pass, unmount } = await aPage([refusal(503, 3)]);
  await pass(2);
  expect([asked(), shown().isPending]).toEqual([1, true]);
  await pass(2);
  expect([asked(), shown().data]).toEqual([2, 'read']);
  unmount();
});

it('a read that is refused for good is not tried again, whatever the header says', async () => {
  const { asked, pass, unmount } = await aPage([refusal(403, 3)]);
  await pass(600);
  expect(asked()).toBe(1);
  unmount();
});
