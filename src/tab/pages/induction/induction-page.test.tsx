import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { InductionPage as InductionReply } from '../../../contract/induction.ts';
import { anInduction, aStep } from '../../testing/candidate-replies.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe, aTag, OID } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { anOutcome } from '../../testing/standing-replies.ts';
import { InductionPage } from './induction-page.tsx';

const OTHER = '99999999-2222-4333-8444-555555555555';

function open(page: Partial<InductionReply> = {}, more: Partial<Answers> = {}) {
  const api = fakeApi({ induction: () => Promise.resolve(anInduction(page)), ...more });
  return renderTab(<InductionPage me={aMe()} oid={OID} takesFocus={false} />, api);
}

const outcome = (title: string) => anOutcome({ requirement: title, title });
const of = (...steps: InductionReply['inductions'][number]['steps']) => ({
  inductions: [{ policyId: 'hampshire', title: 'Hampshire CPD', steps }],
});
const other = { person: { oid: OTHER, displayName: 'Nia Vaughan', tag: aTag() }, mayRecord: true };

describe('an induction', () => {
  it.each([
    ['by a day', aStep(), 'Due', 'By 28 Nov 2026'],
    ['late', aStep({ state: 'late', dueOn: '2026-11-03' }), 'Late', 'Was to be done by 3 Nov 2026'],
    ['without a day', aStep({ state: 'to-do', dueOn: null }), 'To do', ''],
    [
      'done',
      aStep({ state: 'done', dueOn: null, doneOn: '2026-11-20', action: null }),
      'Done',
      'Done on 20 Nov 2026',
    ],
    [
      'done late',
      aStep({ state: 'done', dueOn: null, doneOn: '2026-11-20', wasLate: true, action: null }),
      'Done',
      'Done on 20 Nov 2026, after its day',
    ],
    [
      'after another',
      aStep({ state: 'later', after: 'E-learning', action: null }),
      'Not yet',
      'First comes: E-learning',
    ],
    ['a document', aStep({ isReading: true }), 'Due', 'Whoever has read it says so themselves.'],
  ])('says of a step that is %s how it stands', async (_says, step, status, line) => {
    open(of(step));
    const said = (await screen.findByRole('region', { name: 'Hampshire CPD' })).textContent;
    expect(said).toContain(status);
    expect(said).toContain(line);
  });

  it('has a button on each step that can be done, and none on one that waits for another', async () => {
    open(
      of(
        aStep({ outcome: outcome('E-learning') }),
        aStep({ outcome: outcome('Meet and Greet'), state: 'later', after: 'E-learning', action: null }),
      ),
    );
    expect(await screen.findByRole('button', { name: 'Record it: E-learning' })).toBeTruthy();
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? '');
    expect(names.filter((name) => name.includes('Meet and Greet'))).toEqual(['Why? Meet and Greet']);
  });

  it('of somebody else lets a manager record what has a certificate, and leaves reading to the person', async () => {
    open({
      ...other,
      ...of(
        aStep({ outcome: outcome('Fire safety'), action: null }),
        aStep({ outcome: outcome('Policy'), isReading: true, action: null }),
      ),
    });
    expect(await screen.findByRole('heading', { name: 'Induction: Nia Vaughan' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Record it: Fire safety' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Record it: Policy' })).toBeNull();
  });

  it('says how far it is, and whom the person asks', async () => {
    const who = [{ name: 'Ben Hughes', as: 'line-manager', principalName: '', mail: '' } as const];
    open(
      of(
        aStep({ state: 'done', doneOn: '2026-11-20', dueOn: null, action: null, outcome: outcome('A') }),
        aStep({ outcome: outcome('B'), action: { kind: 'ask', about: 'check', who } }),
      ),
    );
    expect(await screen.findByText('1 of 2 done')).toBeTruthy();
    expect(screen.getByText('You recorded this. It counts once Ben Hughes has checked it.')).toBeTruthy();
  });

  it('that is not there, on its way, or not to be had says so', async () => {
    const none = open({ inductions: [] });
    expect(await screen.findByText(/asks nothing in particular/)).toBeTruthy();
    none.unmount();
    const waiting = open({}, { induction: neverAnswers });
    expect(waiting.container.querySelector('[aria-busy="true"]')).toBeTruthy();
    waiting.unmount();
    open({}, { induction: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });
});
