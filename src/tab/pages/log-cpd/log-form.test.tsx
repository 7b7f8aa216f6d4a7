import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ActivityView, LogActivity, LoggedActivity } from '../../../contract/record.ts';
import { ApiError } from '../../api/api-error.ts';
import { aProblem, fakeApi, refusesWith, standingWith } from '../../testing/fake-api.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import type { Route } from '../../routing/route.ts';
import { aMe, OID } from '../../testing/replies.ts';
import { anOutcome, aStanding } from '../../testing/standing-replies.ts';
import { aRecord, anActivity } from '../../testing/record-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { MePage } from '../me/me-page.tsx';

const logged = () =>
  Promise.resolve({
    activity: anActivity(),
    isNew: true,
    standing: standingWith(9.5),
    furtherStandings: [],
    otherYear: null,
  });

/** Opens the form and notes what is sent. */
async function openForm(answer: () => Promise<LoggedActivity> = logged) {
  const sent: LogActivity[] = [];
  const api = fakeApi({
    // Read again after what was logged, the record has it.
    record: () => Promise.resolve(aRecord(sent.length > 0 ? { standing: standingWith(9.5) } : {})),
    logActivity: (_oid, activity) => {
      sent.push(activity);
      return answer();
    },
  });
  const rendered = renderTab(<MePage me={aMe()} />, api);
  await userEvent.click(await screen.findByRole('button', { name: 'Log CPD' }));
  const title = await screen.findByLabelText('What did you do?');
  return { sent, title, ...rendered };
}

const choose = (group: string, name: string) =>
  userEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }));

async function fill(title: HTMLElement) {
  await userEvent.type(title, 'Prevent webinar');
  await choose('Type', 'Webinar');
  await choose('How long?', '2 h');
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const saidNow = () =>
  screen
    .getAllByRole('status')
    .map((each) => each.textContent)
    .join('');

beforeEach(() => window.localStorage.clear());

describe('logging CPD', () => {
  it('begins with the focus in the first field', async () => {
    const { title } = await openForm();
    expect(document.activeElement).toBe(title);
  });

  it('can be undone from the line that says it was saved, and the focus goes to the button', async () => {
    const undone: unknown[] = [];
    const api = fakeApi({
      logActivity: logged,
      withdrawActivity: ({ activityKey }, { reason }) => {
        undone.push([activityKey, reason]);
        return Promise.resolve(aRecord());
      },
    });
    renderTab(<MePage me={aMe()} />, api);
    await userEvent.click(await screen.findByRole('button', { name: 'Log CPD' }));
    await fill(await screen.findByLabelText('What did you do?'));
    await save();
    const { activity } = await logged();
    await userEvent.click(await screen.findByRole('button', { name: `Undo: ${activity.title}` }));
    await waitFor(() => expect(saidNow()).toContain(`Undone. ${activity.title} counts no more.`));
    expect(undone).toEqual([[activity.key, 'Undone straight after it was saved.']]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Log CPD' }));
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('saves a short form, says the new figure politely, and puts the focus back on the button', async () => {
    const { sent, title } = await openForm();
    await fill(title);
    await userEvent.click(screen.getByRole('button', { name: 'Yesterday' }));
    await save();
    await waitFor(() => expect(saidNow()).toContain('Saved. 9.5 of 12 hours.'));
    expect(sent).toMatchObject([
      { title: 'Prevent webinar', activityType: 'webinar', minutes: 120, completedOn: '2026-11-20' },
    ]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Log CPD' }));
    expect(screen.getByRole('region', { name: 'Your hours' }).textContent).toContain('9.5 of 12 hours');
  });

  it('knows what was logged last year, when it was logged before or is one of the types at hand', async () => {
    const before = anActivity({ title: 'Moderation', completedOn: '2025-11-04', minutes: 60 });
    const api = fakeApi({
      record: () =>
        Promise.resolve(aRecord({ earlierYears: [{ from: '2025-09-01', to: '2026-08-31', count: 1 }] })),
      activities: () => Promise.resolve({ activities: [before], takenBack: [] }),
    });
    renderTab(<MePage me={aMe()} />, api);
    await userEvent.click(await screen.findByRole('button', { name: 'Log CPD' }));
    await userEvent.type(await screen.findByLabelText('What did you do?'), 'moderation');
    expect(
      await screen.findByText('You logged this on 4 Nov 2025 (1 h). Is it something else?'),
    ).toBeTruthy();
  });

  it('keeps the types where they were first seen when last year comes late', async () => {
    const { promise, resolve } = Promise.withResolvers<{ activities: ActivityView[]; takenBack: [] }>();
    const types = ['reading', 'course', 'webinar', 'visit', 'peer', 'talk', 'audit'];
    const api = fakeApi({
      record: () =>
        Promise.resolve(
          aRecord({
            activityTypes: types.map((id) => ({ id, label: id })),
            earlierYears: [{ from: '2025-09-01', to: '2026-08-31', count: 1 }],
          }),
        ),
      activities: () => promise,
    });
    renderTab(<MePage me={aMe()} />, api);
    await userEvent.click(await screen.findByRole('button', { name: 'Log CPD' }));
    await userEvent.type(await screen.findByLabelText('What did you do?'), 'moderation');
    const shown = () =>
      within(screen.getByRole('radiogroup', { name: 'Type' }))
        .getAllByRole('radio')
        .map((each) => each.getAttribute('value'));
    const before = shown();
    resolve({ activities: [anActivity({ title: 'Moderation', activityType: 'audit' })], takenBack: [] });
    await screen.findByText(/^You logged this on/);
    expect(shown()).toEqual(before);
  });

  it('reads typed hours and a typed date', async () => {
    const { sent, title } = await openForm();
    await fill(title);
    await choose('How long?', 'Other');
    await userEvent.type(screen.getByLabelText('Hours'), '1:30');
    const when = screen.getByLabelText('When?');
    await userEvent.clear(when);
    await userEvent.type(when, '3 nov');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ minutes: 90, completedOn: '2026-11-03' }]));
  });

  it('asks who ran it and which standards it serves, and sends what was chosen', async () => {
    const { sent, title } = await openForm();
    await fill(title);
    await userEvent.click(screen.getByText('Add more (optional)'));
    await choose('Who ran it?', 'Somebody else');
    const standards = screen.getByRole('group', { name: 'Which standards does it serve?' });
    for (const name of ['1 Reflect on practice', '2 Value diversity', '1 Reflect on practice']) {
      await userEvent.click(within(standards).getByRole('checkbox', { name }));
    }
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ delivery: 'external', alignment: ['2'] }]));
  });

  it('puts a long list of standards away, says how many are chosen, and opens it when asked', async () => {
    const choices = Array.from({ length: 20 }, (_, index) => ({
      id: `${index}`,
      label: `Standard ${index}`,
    }));
    const record = aRecord({ standards: [{ heading: 'A. Values', choices }] });
    renderTab(<MePage me={aMe()} />, fakeApi({ record: () => Promise.resolve(record) }));
    await userEvent.click(await screen.findByRole('button', { name: 'Log CPD' }));
    await screen.findByLabelText('What did you do?');
    await userEvent.click(screen.getByText('Add more (optional)'));
    const summary = screen.getByText('Standards it serves');
    const details = summary.closest('details');
    expect(details?.open).toBe(false);
    await userEvent.click(summary);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Standard 7' }));
    expect(details?.open).toBe(true);
    expect(screen.getByText('Standards it serves (1 chosen)')).toBeTruthy();
  });

  it('asks for no standards where the policy names none', async () => {
    renderTab(<MePage me={aMe()} />, fakeApi({ record: () => Promise.resolve(aRecord({ standards: [] })) }));
    await userEvent.click(await screen.findByRole('button', { name: 'Log CPD' }));
    await screen.findByLabelText('What did you do?');
    expect(screen.queryByRole('group', { name: 'Which standards does it serve?' })).toBeNull();
  });

  it('says all problems once, above and beside the fields, and takes the focus there', async () => {
    const { sent } = await openForm();
    await save();
    const summary = screen.getByRole('group', { name: 'There are 3 problems' });
    expect(document.activeElement).toBe(summary);
    const said = within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(said).toEqual(['Say what you did.', 'Choose a type.', 'Choose how long it took.']);
    for (const message of said) expect(screen.getAllByText(message ?? '')).toHaveLength(2);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.title).toBe('Error: Asha Patel – CPD');
    expect(sent).toEqual([]);
  });

  it('leads from a problem to its field, which names the problem', async () => {
    await openForm();
    await save();
    await userEvent.click(screen.getByRole('link', { name: 'Choose a type.' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Webinar' }));
    const field = screen.getByLabelText('What did you do?');
    const noteId = field.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(noteId)?.textContent).toBe('Say what you did.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows what the server finds wrong in the server’s words', async () => {
    const found = aProblem({
      code: 'bad-input',
      status: 400,
      problems: [{ path: 'completedOn', message: 'This is before you started.' }],
    });
    const { title } = await openForm(refusesWith(found));
    await fill(title);
    await save();
    expect(await screen.findByRole('link', { name: 'This is before you started.' })).toBeTruthy();
    expect((title as HTMLInputElement).value).toBe('Prevent webinar');
  });
});

describe('when saving fails', () => {
  const lost = refusesWith(new ApiError('unreachable'));

  it('says that it is not saved, keeps every field, and sends the same form again when asked', async () => {
    let isDown = true;
    const { sent, title } = await openForm(() => (isDown ? lost() : logged()));
    await fill(title);
    await save();
    await screen.findByText(/What you typed is kept here: save again/);
    expect(saidNow()).toContain(
      'Not saved yet. The network did not answer. What you typed is kept here: save again',
    );
    expect((title as HTMLInputElement).value).toBe('Prevent webinar');
    isDown = false;
    await save();
    await waitFor(() => expect(saidNow()).toContain('Saved. 9.5 of 12 hours.'));
    expect(new Set(sent.map((each) => each.formId)).size).toBe(1);
  });

  it('tries a broken network three times at most, with the same form', async () => {
    const { sent, title } = await openForm(lost);
    await fill(title);
    await save();
    await screen.findByText(/What you typed is kept here: save again/);
    expect(sent).toHaveLength(3);
  });

  it('never repeats by itself what the server may have stored', async () => {
    const { sent, title } = await openForm(refusesWith(aProblem()));
    await fill(title);
    await save();
    await screen.findByText('Reference: ref-42');
    expect(sent).toHaveLength(1);
  });

  it('keeps the draft for the next time the tab opens, and forgets it once saved', async () => {
    const first = await openForm(lost);
    await fill(first.title);
    await save();
    await screen.findByText(/What you typed is kept here: save again/);
    first.unmount();

    const second = await openForm();
    expect((second.title as HTMLInputElement).value).toBe('Prevent webinar');
    await save();
    await waitFor(() => expect(saidNow()).toContain('Saved.'));
    expect(second.sent[0]?.formId).toBe(first.sent[0]?.formId);
    expect(window.localStorage).toHaveLength(0);
  });

  it('tells the person on the page that a draft waits', async () => {
    const { title } = await openForm();
    await userEvent.type(title, 'Half');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByText(/A CPD activity waits here, not saved yet/)).toBeTruthy();
  });

  it('keeps drafts of different people apart', async () => {
    const { title, unmount } = await openForm();
    await userEvent.type(title, 'Private');
    unmount();
    renderTab(<MePage me={aMe({ oid: '99999999-2222-4333-8444-555555555555' })} />, fakeApi());
    await userEvent.click(await screen.findByRole('button', { name: 'Log CPD' }));
    expect((await screen.findByLabelText<HTMLInputElement>('What did you do?')).value).toBe('');
  });

  it('offers a new entry when an earlier version was stored already', async () => {
    let isStored = true;
    const another = refusesWith(aProblem({ code: 'key-holds-another', status: 409 }));
    const { sent, title } = await openForm(() => (isStored ? another() : logged()));
    await fill(title);
    await save();
    const asNew = await screen.findByRole('button', { name: 'Save as a new entry' });
    isStored = false;
    await userEvent.click(asNew);
    await waitFor(() => expect(saidNow()).toContain('Saved.'));
    expect(new Set(sent.map((each) => each.formId)).size).toBe(2);
  });

  it('clears the form with a new id when asked', async () => {
    const { sent, title } = await openForm();
    await userEvent.type(title, 'Wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect((title as HTMLInputElement).value).toBe('');
    expect(window.localStorage).toHaveLength(0);
    expect(sent).toEqual([]);
  });
});

it('asks before it counts the same time twice, and saves where the person says that it does not', async () => {
  const about = ['“Prevent webinar” is on the record for 21 Nov 2026 already.'];
  const { sent, title } = await openForm(() =>
    sent.length > 1 ? logged() : Promise.reject(aProblem({ code: 'may-count-twice', status: 409, about })),
  );
  await fill(title);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(about[0] ?? '')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('What did you do?').value).toBe('Prevent webinar');
  await userEvent.click(screen.getByRole('button', { name: 'Save it all the same' }));
  await waitFor(() => expect(sent.map(({ isConfirmed }) => isConfirmed)).toEqual([false, true]));
});

describe('what the form knows', () => {
  const many = ['shadowing', 'seminar', 'webinar', 'network', 'inset', 'reading', 'course', 'study'].map(
    (id) => ({
      id,
      label: `Type ${id}`,
    }),
  );
  const ask = {
    kind: 'ask' as const,
    about: 'record' as const,
    who: [{ name: 'Carys Morgan', as: 'coordinator' as const, principalName: 'carys@x.uk', mail: '' }],
  };
  const prevent = anOutcome({
    requirement: 'prevent',
    title: 'Prevent',
    kind: 'recurring-training',
    need: 'due-soon',
  });

  /** Opens the form over this record, and notes what is sent. */
  async function openOver(changes: Parameters<typeof aRecord>[0]) {
    const sent: LogActivity[] = [];
    const api = fakeApi({
      record: () => Promise.resolve(aRecord(changes)),
      logActivity: (_oid, activity) => {
        sent.push(activity);
        return logged();
      },
    });
    const went: Route[] = [];
    renderTab(
      <NavigationContext.Provider value={(route) => void went.push(route)}>
        <MePage me={aMe()} />
      </NavigationContext.Provider>,
      api,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Log CPD' }));
    return { sent, went, title: await screen.findByLabelText('What did you do?') };
  }

  it('has the types of late at hand, and finds another by typing', async () => {
    const { sent, title } = await openOver({
      activityTypes: many,
      activities: [anActivity({ activityType: 'study' })],
    });
    await userEvent.type(title, 'Placement');
    const types = within(screen.getByRole('radiogroup', { name: 'Type' }));
    expect(types.getAllByRole('radio').map((each) => each.parentElement?.textContent)).toEqual([
      'Type study',
      'Type webinar',
      'Type course',
      'Type reading',
      'Type shadowing',
      'Another…',
    ]);
    await choose('Type', 'Another…');
    await userEvent.type(screen.getByRole('combobox', { name: 'Another type' }), 'net');
    await userEvent.click(screen.getByRole('option', { name: 'Type network' }));
    await choose('How long?', '1 h');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ activityType: 'network' }]));
  });

  it('says that it was logged before while it is typed', async () => {
    const { title } = await openOver({ activities: [anActivity({ completedOn: '2026-11-03' })] });
    await userEvent.type(title, 'standardisation  meeting');
    expect(saidNow()).toContain('You logged this on 3 Nov 2026 (1 h). Is it something else?');
  });

  it('asks whether it renews what is due and named, takes nothing for granted, and leads to who records it', async () => {
    const { title } = await openOver({
      standing: aStanding({ outcomes: [prevent] }),
      actions: [{ policyId: aStanding().policyId, requirement: 'prevent', action: ask }],
    });
    await fill(title);
    const renews = within(screen.getByRole('radiogroup', { name: 'Does this renew Prevent?' }));
    expect(renews.queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.click(renews.getByRole('radio', { name: 'Yes' }));
    await save();
    const link = await screen.findByRole('link', { name: 'Ask Carys Morgan' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('It renews Prevent');
  });

  it('leads to the form of training where the person records that themselves', async () => {
    const { title, went } = await openOver({
      standing: aStanding({ outcomes: [prevent] }),
      actions: [{ policyId: aStanding().policyId, requirement: 'prevent', action: { kind: 'record' } }],
    });
    await fill(title);
    const renews = within(screen.getByRole('radiogroup', { name: 'Does this renew Prevent?' }));
    await userEvent.click(renews.getByRole('radio', { name: 'Yes' }));
    await save();
    await waitFor(() => expect(went).toEqual([{ page: 'record', oid: OID, requirement: 'prevent' }]));
  });

  it('asks nothing about what is not due, or not named', async () => {
    const later = { ...prevent, need: 'later' as const };
    const { title } = await openOver({
      standing: aStanding({ outcomes: [later] }),
      actions: [{ policyId: aStanding().policyId, requirement: 'prevent', action: ask }],
    });
    await fill(title);
    expect(screen.queryByText(/Does this renew/)).toBeNull();
  });
});

it('says in which CPD year it counts where that is another one', async () => {
  const otherYear = { from: '2025-09-01', to: '2026-08-31' };
  const { title } = await openForm(async () => ({ ...(await logged()), otherYear }));
  await fill(title);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/It counts in the CPD year from 1 Sept? 2025 to 31 Aug 2026/)).toBeTruthy();
});
