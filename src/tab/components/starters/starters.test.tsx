import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { aListedCandidate, anInduction, aStep, someCandidates } from '../../testing/candidate-replies.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { OID } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { CandidatesCard, InductionCard } from './lazy-cards.ts';

const cards = (answers: Partial<Answers>) =>
  renderTab(
    <>
      <Suspense fallback={null}>
        <CandidatesCard />
        <InductionCard oid={OID} />
      </Suspense>
      <p>Beside</p>
    </>,
    fakeApi(answers),
  );

const candidates = (...names: readonly string[]) => ({
  candidates: () =>
    Promise.resolve(
      someCandidates({
        candidates: names.map((displayName) => aListedCandidate({ key: displayName, displayName })),
      }),
    ),
});
const steps = (...all: readonly ReturnType<typeof aStep>[]) => ({
  induction: () =>
    Promise.resolve(anInduction({ inductions: [{ policyId: 'p', title: 'P', steps: [...all] }] })),
});

describe('what new people and those who wait for them see first', () => {
  it('are candidates by name, and how many more', async () => {
    cards(candidates('Ann', 'Bob', 'Cy', 'Di'));
    expect(
      await screen.findByText('Ann, Bob, Cy and 1 more may join: go on with the needs analysis.'),
    ).toBeTruthy();
  });

  it('is the step that is due first, of those that nothing is in the way of', async () => {
    cards(
      steps(
        aStep({ state: 'done', doneOn: '2026-11-20', dueOn: null }),
        aStep({ after: 'Another', dueOn: '2026-11-22' }),
        aStep({ dueOn: '2026-11-28' }),
        aStep({ dueOn: null }),
      ),
    );
    expect(await screen.findByText('1 of 4 done')).toBeTruthy();
    expect(screen.getByText('Next: Fire safety, by 28 Nov 2026')).toBeTruthy();
  });

  it('is nothing where nobody waits and all is done', async () => {
    const { container } = cards(steps(aStep({ state: 'done', doneOn: '2026-11-20' })));
    await screen.findByText('Beside');
    await waitFor(() => expect(container.querySelector('.card')).toBeNull());
  });
});
