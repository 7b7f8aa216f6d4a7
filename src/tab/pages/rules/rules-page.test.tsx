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

const openRule = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Safer recruitment' }));
  return screen.findByRole('dialog', { name: 'Safer recruitment' });
};

beforeEach(() => window.localStorage.clear());

describe('the rules', () => {
  it('are shown with whom they hold for, their numbers and their clause', async () => {
    open();
    const card = await screen.findByRole('region', { name: 'Hampshire CPD policy: 38 people' });
    expect(card.textContent).toContain('For everybody · Once a year');
    expect(card.textContent).toContain('For Tutor · Duties: Manages others');
    const rule = await openRule();
    expect(rule.textContent).toContain('“Safer Recruitment” CPD policy, Appendix 2, line 277');
    expect(rule.textContent).toContain('Renewed every (months)12');
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
    expect(within(await openRule()).getByText(said)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Change: Safer recruitment' }));
    const form = within(await screen.findByRole('form', { name: 'Change: Safer recruitment' }));
    expect(form.getByText(said)).toBeTruthy();
    expect(form.getByText(/That stays as it is in the policy’s file/)).toBeTruthy();
  });

  it('say which sentence holds for whom, and in which cases', async () => {
    const cited = (line: number, quote: string) => ({ document: 'CPD policy', section: 'IQA', line, quote });
    const clause = cited(243, 'to a minimum of Level 3');
    const variants = [{ roles: ['manager'], employment: null, flags: [], fields: [], clause }];
    const caseClauses = [cited(128, 'at least 3 INSET days')];
    open({ rules: () => Promise.resolve(aRules(null, [aRule({ variants, caseClauses })])) });
    await openRule();
    const variant = await screen.findByText(/The same for some, by another sentence\. For Manager/);
    expect(variant.textContent).toContain('“to a minimum of Level 3” CPD policy, IQA, line 243');
    expect(screen.getByText('“at least 3 INSET days” CPD policy, IQA, line 128')).toBeTruthy();
  });

  it('open beside the list, and give the focus back to their name', async () => {
    open();
    const rule = within(await openRule());
    await userEvent.click(rule.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const name = screen.getByRole('button', { name: 'Safer recruitment' });
    expect(document.activeElement).toBe(name);
    await openRule();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(name);
  });

  it('are found by any word of theirs, and say so when none is', async () => {
    open();
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search the rules' }), 'safer once');
    expect(screen.getByRole('button', { name: 'Safer recruitment' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Required 1');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the rules' }), ' skydiving');
    expect(await screen.findByText('No rule says “safer once skydiving”.')).toBeTruthy();
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
        const [policy] = aRules().policies;
        const version = {
          key: 'v',
          version: '2',
          effectiveFrom: '2026-12-01',
          announcement: '',
          announcedAt: null,
        };
        return Promise.resolve({
          ...aRules(),
          policies: policy ? [{ ...policy, published: [version] }] : [],
        });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish from 1 Dec 2026' }));
    await screen.findByText(/The rule holds from 1 Dec 2026/);
    expect(sent).toEqual(['d'.repeat(64)]);
    expect(screen.queryByRole('button', { name: /Publish from/ })).toBeNull();
  });

  it('can be undone until people are told, and from the list of what was published', async () => {
    const version = {
      key: 'version-2',
      version: '2',
      effectiveFrom: '2026-12-01',
      announcement: '',
      announcedAt: '2026-11-21T10:10:00.000Z',
    };
    const sent: string[] = [];
    const [policy] = aRules().policies;
    if (!policy) throw new Error('There is no policy.');
    const withVersion = { ...aRules(), policies: [{ ...policy, published: [version] }] };
    open({
      rules: () => Promise.resolve(aRules(drafted)),
      publishRules: () => Promise.resolve(withVersion),
      withdrawRules: (_policy, { versionKey }) => {
        sent.push(versionKey);
        return Promise.resolve(aRules(drafted));
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish from 1 Dec 2026' }));
    await screen.findByText(/Nobody has been told yet/);
    await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    await screen.findByText(/It is a draft again, and nobody was told/);
    await userEvent.click(await screen.findByRole('button', { name: 'Publish from 1 Dec 2026' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take this change back' }));
    await screen.findByRole('button', { name: 'Publish from 1 Dec 2026' });
    expect(sent).toEqual(['version-2', 'version-2']);
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

  it('is stopped by whoever waits for it, whose draft stays, and begun again when they ask', async () => {
    const aborted: boolean[] = [];
    const given: string[] = [];
    open({
      rules: () => Promise.resolve(aRules(drafted)),
      previewRules: (_policy, signal) => {
        if (given.push('asked') === 2) return Promise.resolve(aPreview());
        signal?.addEventListener('abort', () => aborted.push(true));
        return neverAnswers();
      },
      previewProgress: () => Promise.resolve({ progress: { done: 1200, of: 5412 } }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    const said = await screen.findByText(/^Stopped\. Your draft is kept/);
    expect(document.activeElement).toBe(said);
    expect([aborted, given]).toEqual([[true], ['asked']]);
    await screen.findByRole('button', { name: 'Give up this draft' });
    await userEvent.click(screen.getByRole('button', { name: 'See who moves' }));
    const heading = await screen.findByRole('heading', { name: 'If you publish this from 1 Dec 2026' });
    expect(document.activeElement).toBe(heading);
  });

  it('is stopped when the page is left', async () => {
    const aborted: boolean[] = [];
    const { unmount } = open({
      rules: () => Promise.resolve(aRules(drafted)),
      previewRules: (_policy, signal) => {
        signal?.addEventListener('abort', () => aborted.push(true));
        return neverAnswers();
      },
      previewProgress: () => Promise.resolve({ progress: { done: 1200, of: 5412 } }),
    });
    await screen.findByRole('button', { name: 'Cancel' });
    unmount();
    expect(aborted).toEqual([true]);
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
