import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RaiseNeed } from '../../../contract/plans.ts';
import type {
  ChangeSelfAssessment,
  SelfAssessmentPage as OnePage,
  SelfAssessmentsPage,
} from '../../../contract/self-assessments.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import type { Route } from '../../routing/route.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aPlan } from '../../testing/plan-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { aMe, OID } from '../../testing/replies.ts';
import {
  aCompletedAssessment,
  aSelfAssessmentPage,
  aStatement,
  someSelfAssessments,
} from '../../testing/self-assessment-replies.ts';
import { SelfAssessmentPage } from './self-assessment-page.tsx';

const KEY = 'a'.repeat(64);

function open(page: OnePage = aSelfAssessmentPage(), answers: Partial<Answers> = {}, me = aMe({ oid: OID })) {
  const sent: { changes: ChangeSelfAssessment['changes'][]; needs: RaiseNeed[]; completed: number } = {
    changes: [],
    needs: [],
    completed: 0,
  };
  let now = page;
  const api = fakeApi(
    {
      selfAssessment: () => Promise.resolve(now),
      changeSelfAssessment: (_params, { changes }) => {
        sent.changes.push(changes);
        now = {
          ...now,
          statements: now.statements.map((statement) =>
            changes
              .filter(({ code }) => code === statement.code)
              .reduce((after, { of, text }) => ({ ...after, [of]: text }), statement),
          ),
        };
        return Promise.resolve(now);
      },
      completeSelfAssessment: () => {
        sent.completed += 1;
        return Promise.resolve(aCompletedAssessment());
      },
      raiseNeed: (_params, need) => {
        sent.needs.push(need);
        return Promise.resolve(aPlan());
      },
      ...answers,
    },
    [],
  );
  renderTab(<SelfAssessmentPage me={me} oid={OID} assessmentKey={KEY} takesFocus={false} />, api);
  return sent;
}

function openAll(page: Partial<SelfAssessmentsPage> = {}, me = aMe({ oid: OID })) {
  const went: Route[] = [];
  const api = fakeApi({ selfAssessments: () => Promise.resolve(someSelfAssessments(page)) });
  renderTab(
    <NavigationContext.Provider value={(to) => went.push(to)}>
      <SelfAssessmentPage me={me} oid={OID} takesFocus={false} />
    </NavigationContext.Provider>,
    api,
  );
  return { went };
}

const group = (label: string) => screen.findByRole('radiogroup', { name: label });
const choose = async (label: string, rating: string) =>
  userEvent.click(within(await group(label)).getByRole('radio', { name: rating }));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => window.localStorage.clear());

describe('a self-assessment that is open', () => {
  it('saves an answer by itself, with what was seen there, and says how far it is', async () => {
    const sent = open();
    await choose('1. Reflect on what works', 'Secure');
    expect(screen.getByRole('progressbar', { name: '1 of 2 answered' })).toBeTruthy();
    await waitFor(() =>
      expect(sent.changes).toEqual([[{ code: '1', of: 'rating', text: 'secure', was: '' }]]),
    );
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('sends what is answered meanwhile together, two seconds after the last write', async () => {
    const sent = open();
    await choose('1. Reflect on what works', 'Secure');
    await waitFor(() => expect(sent.changes).toHaveLength(1));
    const first = Date.now();
    await choose('2. Inspire learners', 'Not yet');
    await choose('1. Reflect on what works', 'Could show others');
    await waitFor(() => expect(sent.changes).toHaveLength(2), { timeout: 4000 });
    expect(Date.now() - first).toBeGreaterThan(1500);
    expect(sent.changes[1]).toEqual(
      expect.arrayContaining([
        { code: '1', of: 'rating', text: 'leading', was: 'secure' },
        { code: '2', of: 'rating', text: 'not-yet', was: '' },
      ]),
    );
  });

  it('asks by the browser’s own radio buttons, a group each, so that arrow keys work as usual', async () => {
    open();
    const names = within(await group('1. Reflect on what works'))
      .getAllByRole<HTMLInputElement>('radio')
      .map(({ name, type }) => `${type} ${name}`);
    expect([...new Set(names)]).toEqual(['radio rating-1']);
    expect(names).toHaveLength(5);
  });

  it('keeps a comment on the device where it cannot be saved, and sends it again when asked', async () => {
    let isBroken = true;
    const seen: ChangeSelfAssessment['changes'][] = [];
    open(aSelfAssessmentPage(), {
      changeSelfAssessment: (_params, { changes }) => {
        seen.push(changes);
        if (isBroken) return refusesWith(aProblem())();
        return Promise.resolve(
          aSelfAssessmentPage({
            statements: [aStatement({ comment: 'New to me' }), aStatement({ code: '2' })],
          }),
        );
      },
    });
    await press('Add a comment on 1');
    await userEvent.type(screen.getByLabelText('Comment on 1'), 'New to me');
    expect(await screen.findByText('Reference: ref-42', {}, { timeout: 4000 })).toBeTruthy();
    expect(window.localStorage).toHaveLength(1);
    expect(seen).toHaveLength(1);
    isBroken = false;
    await press('Retry');
    await waitFor(() => expect(window.localStorage).toHaveLength(0));
  });

  it('shows both versions of what another device answered meanwhile', async () => {
    let theirs = '';
    const sent: ChangeSelfAssessment['changes'][] = [];
    open(aSelfAssessmentPage(), {
      selfAssessment: () =>
        Promise.resolve(
          aSelfAssessmentPage({ statements: [aStatement({ rating: theirs }), aStatement({ code: '2' })] }),
        ),
      changeSelfAssessment: (_params, { changes }) => {
        sent.push(changes);
        if (changes[0]?.was !== theirs || theirs === '') {
          theirs = 'not-yet';
          return refusesWith(aProblem({ code: 'changed-meanwhile', status: 409 }))();
        }
        return Promise.resolve(
          aSelfAssessmentPage({ statements: [aStatement({ rating: 'secure' }), aStatement({ code: '2' })] }),
        );
      },
    });
    await choose('1. Reflect on what works', 'Secure');
    const conflict = await screen.findByRole('group', { name: /answered on another device/ });
    expect(conflict.textContent).toContain('Not yet');
    await press('Keep mine: Secure');
    await waitFor(
      () => expect(sent.at(-1)).toEqual([{ code: '1', of: 'rating', text: 'secure', was: 'not-yet' }]),
      { timeout: 4000 },
    );
    await waitFor(() => expect(screen.queryByRole('group', { name: /another device/ })).toBeNull());
  });

  it('is completed once every statement has its answer, and leads to the first that has none', async () => {
    const sent = open(
      aSelfAssessmentPage({ statements: [aStatement({ rating: 'secure' }), aStatement({ code: '2' })] }),
    );
    await press('Complete');
    expect(await screen.findByText('1 statement has no answer yet.')).toBeTruthy();
    expect(sent.completed).toBe(0);
    expect(document.activeElement?.getAttribute('name')).toBe('rating-2');
    await choose('2. Reflect on what works', 'Secure');
    await screen.findByText('Saved');
    await press('Complete');
    await waitFor(() => expect(sent.completed).toBe(1));
    expect(await screen.findByRole('button', { name: 'Open it again' })).toBeTruthy();
  });

  it('makes a low rating a need with one more press', async () => {
    const sent = open();
    await choose('1. Reflect on what works', 'Not yet');
    await press('Make this a need: Reflect on what works');
    await waitFor(() =>
      expect(sent.needs).toEqual([
        expect.objectContaining({
          text: 'Reflect on what works',
          source: 'standards-gap',
          evidence: 'I rated it “Not yet” in my self-assessment of 21 Nov 2026.',
        }),
      ]),
    );
  });

  it('offers no need for what is secure, and says where it is one already', async () => {
    open(
      aSelfAssessmentPage({
        statements: [
          aStatement({ rating: 'secure' }),
          aStatement({ code: '2', rating: 'not-yet', isNeed: true }),
        ],
      }),
    );
    expect(await screen.findByText('A need in your plan')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Make this a need/ })).toBeNull();
  });
});

describe('then and now', () => {
  it('stand side by side, in words', async () => {
    open(
      aSelfAssessmentPage({
        beforeOn: '2026-08-01',
        statements: [
          aStatement({
            rating: 'secure',
            then: { rating: 'not-yet', comment: 'New', label: null },
            moved: 'up',
          }),
          aStatement({ code: '2', then: null }),
        ],
        askedNoMore: [{ code: '7', label: 'Improve quality', rating: 'secure', comment: '' }],
      }),
    );
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first?.textContent).toContain('Then, 1 Aug 2026Not yet Up since thenNew');
    expect(second?.textContent).toContain('Not asked then.');
    expect(screen.getByRole('region', { name: 'Asked then, and no more' }).textContent).toContain(
      'Improve quality',
    );
  });

  it('are read by a manager, who writes nothing', async () => {
    open(
      aCompletedAssessment({ may: { write: false, reopen: false } }),
      {},
      aMe({ oid: 'manager', views: ['team'] }),
    );
    expect(await screen.findByText('Completed on 21 Nov 2026. It counts, and stays as it is.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: /need|again/ })).toBeNull();
  });
});

describe('somebody’s self-assessments', () => {
  it('go on with the one that is open', async () => {
    const { went } = openAll();
    await press('Go on: Professional Standards');
    expect(went).toEqual([{ page: 'selfAssessment', oid: OID, assessmentKey: KEY }]);
  });

  it('say what to do where nobody has stated the statements', async () => {
    const { went } = openAll({ frameworks: [], unstated: ['Standards of 2014'], assessments: [] });
    expect(
      await screen.findByText(/Nobody has written down the statements of these yet: Standards of 2014/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Write them down' })).toBeNull();
    await press('Record a result');
    expect(went).toEqual([{ page: 'record', oid: OID }]);
  });

  it('are read by another, who begins none', async () => {
    openAll({ mayWrite: false }, aMe({ oid: 'manager', views: ['team'] }));
    expect(await screen.findByRole('heading', { name: 'Self-assessments: Asha Patel' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(Begin|Go on)/ })).toBeNull();
  });

  it('are busy until they come, and say what is safe when they fail', async () => {
    const waiting = renderTab(
      <SelfAssessmentPage me={aMe({ oid: OID })} oid={OID} takesFocus={false} />,
      fakeApi({ selfAssessments: neverAnswers }),
    );
    expect(waiting.container.querySelector('[aria-busy="true"]')).toBeTruthy();
    waiting.unmount();
    renderTab(
      <SelfAssessmentPage me={aMe({ oid: OID })} oid={OID} takesFocus={false} />,
      fakeApi({ selfAssessments: refusesWith(aProblem()) }),
    );
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });
});
