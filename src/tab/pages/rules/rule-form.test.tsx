import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DraftRule } from '../../../contract/policies.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { aMe } from '../../testing/replies.ts';
import { aRule, aRules } from '../../testing/rule-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { RulesPage } from './rules-page.tsx';

const open = (answers: Partial<Answers> = {}) => renderTab(<RulesPage me={aMe()} />, fakeApi(answers));
const drafted = { effectiveFrom: '2026-12-01', announcement: '' };

const openRule = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Safer recruitment' }));

const openForm = async () => {
  await openRule();
  await userEvent.click(await screen.findByRole('button', { name: 'Change: Safer recruitment' }));
  return screen.findByRole('form', { name: 'Change: Safer recruitment' });
};

beforeEach(() => window.localStorage.clear());

describe('changing a rule', () => {
  it('that somebody else drafted otherwise meanwhile shows both, and keeps theirs where it was left alone', async () => {
    const theirs = aRules({ effectiveFrom: '2027-01-01' }, [
      aRule({
        isDrafted: true,
        coming: {
          ...aRule().now,
          obligation: 'recommended',
          fields: aRule().now.fields.map((field) =>
            field.path === 'recurMonths' && field.type === 'number' ? { ...field, value: 36 } : field,
          ),
        },
      }),
    ]);
    const sent: DraftRule[] = [];
    open({
      rules: () => Promise.resolve(sent.length === 0 ? aRules() : theirs),
      draftRule: (_policy, rule) => {
        sent.push(rule);
        return sent.length === 1
          ? refusesWith(aProblem({ code: 'changed-meanwhile', status: 409 }))()
          : Promise.resolve(theirs);
      },
    });
    const form = within(await openForm());
    const months = form.getByLabelText('Renewed every (months)');
    await userEvent.clear(months);
    await userEvent.type(months, '24');
    await userEvent.type(form.getByLabelText('From which day?'), '1/12/2026');
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    await form.findByText(/Dilys Owen changed this at 14:05/);
    const compared = (name: string) =>
      form.getByRole('heading', { name, level: 4 }).closest('section')?.textContent;
    expect(compared('Renewed every (months)')).toBe('Renewed every (months)Before12Theirs36Yours24');
    expect(compared('Obligation')).toContain('You left this alone: theirs stays');
    await userEvent.click(form.getByRole('button', { name: 'Keep yours' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).not.toHaveProperty('draftVersion');
    expect(sent[1]).toEqual({
      requirement: 'safer-recruitment',
      draftVersion: '"draft,1"',
      isLeftOut: false,
      values: { recurMonths: 24 },
      effectiveFrom: '2026-12-01',
      announcement: '',
    });
  });

  it('drafts the numbers from a day, and shows who moves before anything holds', async () => {
    const sent: DraftRule[] = [];
    let isDrafted = false;
    open({
      rules: () => Promise.resolve(aRules(isDrafted ? drafted : null)),
      draftRule: (_policy, rule) => {
        sent.push(rule);
        isDrafted = true;
        return Promise.resolve(aRules(drafted));
      },
    });
    const form = within(await openForm());
    const months = form.getByLabelText('Renewed every (months)');
    await userEvent.clear(months);
    await userEvent.type(months, '24');
    await userEvent.type(form.getByLabelText('From which day?'), '1/12/2026');
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    await screen.findByRole('heading', { name: 'If you publish this from 1 Dec 2026' });
    expect(sent).toEqual([
      {
        requirement: 'safer-recruitment',
        isLeftOut: false,
        values: { recurMonths: 24 },
        effectiveFrom: '2026-12-01',
        announcement: '',
      },
    ]);
    const row = screen.getByRole('row', { name: /Asha Patel/ });
    expect(row.textContent).toContain('Expired 21 Sep 2026');
    expect(row.textContent).toContain('Current 21 Sep 2027');
  });

  it.each([
    ['a day gone by', '24', '20/11/2026', 'Give today’s date or a later one.'],
    ['a day that is none', '24', '31/2/2027', 'Give a date that exists, such as 1/12/2026.'],
    ['no number', 'two', '1/12/2026', 'Give a number.'],
  ])('refuses %s', async (_what, typed, from, said) => {
    open();
    const form = within(await openForm());
    const months = form.getByLabelText('Renewed every (months)');
    await userEvent.clear(months);
    await userEvent.type(months, typed);
    await userEvent.type(form.getByLabelText('From which day?'), from);
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    expect(within(await screen.findByRole('group', { name: /problem/ })).getByText(said)).toBeTruthy();
  });

  it('shows beside a number what the server finds wrong with it', async () => {
    const problems = [{ path: 'safer-recruitment.recurMonths', message: 'Use at least 1.' }];
    open({ draftRule: refusesWith(aProblem({ code: 'bad-input', status: 400, problems })) });
    const form = within(await openForm());
    await userEvent.type(form.getByLabelText('From which day?'), '1/12/2026');
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    await userEvent.click(await form.findByRole('link', { name: 'Use at least 1.' }));
    const months = form.getByLabelText('Renewed every (months)');
    expect([document.activeElement === months, months.getAttribute('aria-invalid')]).toEqual([true, 'true']);
  });

  it('keeps what was typed when the form is opened again', async () => {
    const { unmount } = open();
    await userEvent.type(within(await openForm()).getByLabelText('From which day?'), '1/12/2026');
    unmount();
    open();
    const again = within(await openForm()).getByLabelText<HTMLInputElement>('From which day?');
    expect(again.value).toBe('1/12/2026');
  });
});

describe('whom a rule covers and what it asks', () => {
  it('is chosen by name, and only what was changed is sent', async () => {
    const sent: DraftRule[] = [];
    open({
      draftRule: (_policy, rule) => {
        sent.push(rule);
        return Promise.resolve(aRules(drafted));
      },
    });
    const form = within(await openForm());
    const roles = within(form.getByRole('group', { name: 'Roles' }));
    await userEvent.click(roles.getByRole('checkbox', { name: 'Manager' }));
    expect(roles.getByRole<HTMLInputElement>('checkbox', { name: 'Everybody' }).checked).toBe(false);
    const duties = within(form.getByRole('group', { name: 'Duties' }));
    await userEvent.click(duties.getByRole('checkbox', { name: 'Manages others' }));
    await userEvent.click(form.getByRole('radio', { name: 'Recommended' }));
    await userEvent.click(form.getByRole('radio', { name: 'Prevent Duty' }));
    await userEvent.type(form.getByLabelText('First due, after the start'), '6');
    await userEvent.selectOptions(form.getByLabelText('First due, after the start, unit'), 'weeks');
    await userEvent.type(form.getByLabelText('From which day?'), '1/12/2026');
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toEqual([
      {
        requirement: 'safer-recruitment',
        isLeftOut: false,
        roles: ['manager'],
        flags: ['manager'],
        obligation: 'recommended',
        values: { item: 'prevent-duty', deadline: { unit: 'weeks', amount: 6 } },
        effectiveFrom: '2026-12-01',
        announcement: '',
      },
    ]);
  });

  it('goes back to everybody, and may lose what it may go without', async () => {
    const sent: DraftRule[] = [];
    const rule = aRule({ now: { ...aRule().now, roles: ['tutor'], flags: ['manager'] } });
    open({
      rules: () => Promise.resolve(aRules(null, [rule])),
      draftRule: (_policy, body) => {
        sent.push(body);
        return Promise.resolve(aRules(drafted));
      },
    });
    const form = within(await openForm());
    for (const list of ['Roles', 'Duties']) {
      const group = within(form.getByRole('group', { name: list }));
      await userEvent.click(group.getByRole('checkbox', { name: 'Everybody' }));
    }
    await userEvent.clear(form.getByLabelText('Renewed every (months)'));
    await userEvent.type(form.getByLabelText('From which day?'), '1/12/2026');
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toMatchObject([{ roles: 'all', flags: [], values: { recurMonths: null } }]);
  });

  it('is refused for nobody, all problems at once, each beside its field', async () => {
    open();
    const form = within(await openForm());
    const roles = form.getByRole('group', { name: 'Roles' });
    await userEvent.click(within(roles).getByRole('checkbox', { name: 'Everybody' }));
    await userEvent.click(within(roles).getByRole('checkbox', { name: 'Tutor' }));
    await userEvent.click(within(roles).getByRole('checkbox', { name: 'Tutor' }));
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    const summary = within(await form.findByRole('group', { name: /2 problems/ }));
    await userEvent.click(summary.getByRole('link', { name: 'Choose everybody, or at least one.' }));
    expect(document.activeElement).toBe(within(roles).getByRole('checkbox', { name: 'Everybody' }));
    const described = roles.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(
      'Choose everybody, or at least one.',
    );
  });

  it('opens as the draft has it, and says what the draft changes', async () => {
    const now = aRule().now;
    const coming = { ...now, roles: ['manager'], obligation: 'recommended' as const };
    const rules = [aRule({ coming, isDrafted: true })];
    open({ rules: () => Promise.resolve(aRules(drafted, rules)) });
    const changes = await screen.findByText(/Roles: Everybody → Manager/);
    expect(changes.textContent).toContain('Obligation: Required → Recommended');
    const form = within(await openForm());
    expect(form.getByRole<HTMLInputElement>('checkbox', { name: 'Manager' }).checked).toBe(true);
    expect(form.getByLabelText<HTMLInputElement>('From which day?').value).toBe('01/12/2026');
  });
});

describe('leaving a rule out', () => {
  it('asks only from when, and what people are told', async () => {
    const sent: DraftRule[] = [];
    open({
      draftRule: (_policy, rule) => {
        sent.push(rule);
        return Promise.resolve(aRules(drafted));
      },
    });
    await openRule();
    await userEvent.click(await screen.findByRole('button', { name: 'Leave out: Safer recruitment' }));
    const form = within(screen.getByRole('form', { name: 'Leave out: Safer recruitment' }));
    expect(form.queryByRole('group', { name: 'Roles' })).toBeNull();
    await userEvent.type(form.getByLabelText('From which day?'), '1/12/2026');
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toMatchObject([{ requirement: 'safer-recruitment', isLeftOut: true, values: {} }]);
  });

  it('shows what the server has against it, at the rule', async () => {
    const message = 'The rule “Hours” looks into this one.';
    const problems = [{ path: 'safer-recruitment', message }];
    open({ draftRule: refusesWith(aProblem({ code: 'bad-input', status: 400, problems })) });
    await openRule();
    await userEvent.click(await screen.findByRole('button', { name: 'Leave out: Safer recruitment' }));
    const form = within(screen.getByRole('form', { name: 'Leave out: Safer recruitment' }));
    await userEvent.type(form.getByLabelText('From which day?'), '1/12/2026');
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    await userEvent.click(await form.findByRole('link', { name: message }));
    expect(document.activeElement?.textContent).toMatch(/From that day nobody is asked for it/);
  });

  it('keeps it in sight, to be taken back under its own name', async () => {
    const sent: DraftRule[] = [];
    open({
      rules: () => Promise.resolve(aRules(null, [aRule({ leftOutFrom: '2026-01-01' })])),
      draftRule: (_policy, rule) => {
        sent.push(rule);
        return Promise.resolve(aRules(drafted));
      },
    });
    await screen.findByRole('heading', { name: 'Left out 1' });
    await openRule();
    await screen.findByText('Left out from 1 Jan 2026. Days before are still judged by it.');
    expect(screen.queryByRole('button', { name: 'Change: Safer recruitment' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Bring back: Safer recruitment' }));
    const form = within(screen.getByRole('form', { name: 'Bring back: Safer recruitment' }));
    await userEvent.type(form.getByLabelText('From which day?'), '1/12/2026');
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toMatchObject([{ requirement: 'safer-recruitment', isLeftOut: false, values: {} }]);
  });

  it.each([
    ['left out', { leftOutFrom: '2026-12-01' }],
    ['brought back', { leftOutFrom: '2026-01-01', takenBackFrom: '2026-12-01' }],
  ])('is listed among what the draft changes: %s', async (words, changes) => {
    const rules = [aRule({ ...changes, isDrafted: true })];
    open({ rules: () => Promise.resolve(aRules(drafted, rules)) });
    const heading = await screen.findByRole('heading', { name: 'What this draft changes' });
    expect(heading.nextElementSibling?.textContent).toBe(`Safer recruitment: ${words}`);
  });
});

it('goes back to its button when a form is closed', async () => {
  open();
  const form = within(await openForm());
  await userEvent.click(form.getByRole('button', { name: 'Close' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change: Safer recruitment' }));
});
