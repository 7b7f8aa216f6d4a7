import { expect, it } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import { FewAtATime } from './few-at-a-time.tsx';

const rows = Array.from({ length: 25 }, (_each, place) => `Row ${place}`);
const held: number[] = [];

const some = (isAtOnce: boolean) => (
  <FewAtATime
    rows={rows}
    isAtOnce={isAtOnce}
    height={2500}
    hold={(pixels) => {
      held.push(pixels);
      return null;
    }}
    draw={(row) => <p key={row}>{row}</p>}
  />
);

const drawn = () => screen.queryAllByText(/^Row/).length;

it('makes one row in a frame, and holds open what the others will take, until all are there', async () => {
  render(some(false));
  expect(drawn()).toBe(1);
  expect(held.at(-1)).toBe(2400);
  await waitFor(() => expect(drawn()).toBe(25));
  expect(held.at(-1)).toBeLessThanOrEqual(100);
});

it('makes all of them at once where somebody sees them', () => {
  render(some(true));
  expect(drawn()).toBe(25);
});

it('makes the rest at once as soon as somebody does', () => {
  const { rerender } = render(some(false));
  rerender(some(true));
  expect(drawn()).toBe(25);
});
