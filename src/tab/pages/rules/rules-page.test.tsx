import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe } from '../../testing/replies.ts';
import { aPreview, aRule, aRules } from '../../testing/rule-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { RulesPage } from './rules-page.tsx';

const open = (answers: Partial<Answers> = {}) => renderTab(<RulesPage me={aMe()} />, fakeApi(answers));
const drafted = { effectiveFrom: '2026-12-01', announcement: '' };

const openForm = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Change: Safer recruitment' }));
  return screen.findByRole('form', { name: 'Change: Safer recruitment' });
};

beforeEach(() => window.localStorage.clear());

describe('the rules', () => {
  it('are shown with whom they hold for, their numbers and their clause', async () => {
    open();
    const card = await screen.findByRole('region', { name: 'Hampshire CPD policy: 38 people' });
    expect(card.textContent).toContain('For everybody · Renewed every (months): 12');
    expect(card.textContent).toContain('“Safer Recruitment” CPD policy, Appendix 2, line 277');
    expect(card.textContent).toContain('For Tutor · Duties: Manages others');
  });

  it('say what differs for some people', async () => {
    const [recurMonths] = aRule().now.fields.filter(({ path }) => path === 'recurMonths');
    if (recurMonths?.type !== 'number') throw new Error('no months');
    const variants = [
      {
        roles: ['manager'],
        employment: null,
        flags: [],
        fields: [{ ...recurMonths, value: 6 }],
        clause: null,
      },
    ];
    open({ rules: () => Promise.resolve(aRules(null, [aRule({ variants })])) });
    const said = 'Otherwise for some. For Manager: Renewed every (months): 6';
    await screen.findByText(said);
    const form = within(await openForm());
    expect(form.getByText(said)).toBeTruthy();
    expect(form.getByText(/That stays as it is in the policy’s file/)).toBeTruthy();
  });

  it('say which sentence holds for whom, and in which cases', async () => {
    const cited = (line: number, quote: string) => ({ document: 'CPD policy', section: 'IQA', line, quote });
    const clause = cited(243, 'to a minimum of Level 3');
    const variants = [{ roles: ['manager'], employment: null, flags: [], fields: [], clause }];
    const caseClauses = [cited(128, 'at least 3 INSET days')];
    open({ rules: () => Promise.resolve(aRules(null, [aRule({ variants, caseClauses })])) });
    const variant = await screen.findByText(/The same for some, by another sentence\. For Manager/);
    expect(variant.textContent).toContain('“to a minimum of Level 3” CPD policy, IQA, line 243');
    expect(screen.getByText('“at least 3 INSET days” CPD policy, IQA, line 128')).toBeTruthy();
  });

  it('say so when nobody stands under a policy, while loading, and when they did not load', async () => {
    open({ rules: () => Promise.resolve({ today: '2026-11-21', policies: [] }) });
    await screen.findByText(/Nobody stands under a policy yet/);
    expect(open({ rules: neverAnswers }).container.querySelector('[aria-busy="true"]')).not.toBeNull();
    open({ rules: refusesWith(aProblem()) });
    await screen.findByRole('heading', { name: 'Something broke on our side.' });
  });
});

describe('publishing', () => {
  it('sends the digest of what was seen, and says from when it holds', async () => {
    const sent: string[] = [];
    open({
      rules: () => Promise.resolve(aRules(drafted)),
      publishRules: (_policy, { digest }) => {
        sent.push(digest);
        return Promise.resolve(aRules());
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish from 1 Dec 2026' }));
    await screen.findByText(/The rule holds from 1 Dec 2026/);
    expect(sent).toEqual(['d'.repeat(64)]);
    expect(screen.queryByRole('button', { name: /Publish from/ })).toBeNull();
  });

  it('can be given up for good', async () => {
    open({ rules: () => Promise.resolve(aRules(drafted)) });
    await userEvent.click(await screen.findByRole('button', { name: 'Give up this draft' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Publish from/ })).toBeNull());
  });

  it('publishes nothing that has changed since it was seen, and says so', async () => {
    const changed = aProblem({ code: 'changed-meanwhile', status: 409 });
    open({ rules: () => Promise.resolve(aRules(drafted)), publishRules: refusesWith(changed) });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish from 1 Dec 2026' }));
    await screen.findByText(/nothing was published/);
  });

  it('tells how far a preview of many people has come', async () => {
    open({
      rules: () => Promise.resolve(aRules(drafted)),
      previewRules: neverAnswers,
      previewProgress: () => Promise.resolve({ progress: { done: 1200, of: 5412 } }),
    });
    await screen.findByText('1,200 of 5,412 people');
  });

  it('says how many move beside those that are shown', async () => {
    open({
      rules: () => Promise.resolve(aRules(drafted)),
      previewRules: () => Promise.resolve(aPreview({ moved: 321, worse: 300 })),
    });
    await screen.findByText('And 320 more, counted above.');
    await screen.findByText(/321 verdicts move among 38 people. 300 for the worse./);
  });

  it('warns when a version published before takes over again', async () => {
    open({
      rules: () => Promise.resolve(aRules(drafted)),
      previewRules: () => Promise.resolve(aPreview({ overtakenFrom: '2027-01-01' })),
    });
    await screen.findByText(/From 1 Jan 2027 the version already published for that day holds instead/);
  });

  it('warns when somebody would be late without notice', async () => {
    open({
      rules: () => Promise.resolve(aRules(drafted)),
      previewRules: () => Promise.resolve(aPreview({ graceUntil: '2027-01-01', moves: [] })),
    });
    await screen.findByText('Some would be late without notice. A fair first day is 1 Jan 2027 or later.');
    await screen.findByText('Nobody moves: 38 people are judged the same.');
  });
});
