import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RecordEntry } from '../../../contract/entries.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { ApiError } from '../../api/api-error.ts';
import { aCourse, aDiploma, anEntry, anEntryPage } from '../../testing/entry-replies.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe, OID } from '../../testing/replies.ts';
import { anOutcome, aWhy } from '../../testing/standing-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { EntriesPage } from './entries-page.tsx';

interface Given {
  readonly answers?: Partial<Answers>;
  readonly page?: Parameters<typeof anEntryPage>[0];
  readonly requirement?: string;
}

const coordinator = aMe({ oid: 'coordinator', views: ['events'], landing: 'events' });

/** Opens the page as the coordinator, and notes what is sent. */
function open({ answers = {}, page = {}, requirement }: Given = {}) {
  const sent: RecordEntry[] = [];
  const api = fakeApi({
    entries: () => Promise.resolve(anEntryPage(page)),
    recordEntry: (_oid, entry) => {
      sent.push(entry);
      return Promise.resolve(anEntryPage(page));
    },
    ...answers,
  });
  const element = (
    <EntriesPage
      me={coordinator}
      oid={OID}
      {...(requirement !== undefined && { requirement })}
      takesFocus={requirement !== undefined}
    />
  );
  return { sent, ...renderTab(element, api) };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const region = (name: string) => screen.findByRole('region', { name });
const form = (name: string) => screen.findByRole('form', { name });
const option = (group: string, name: string) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name });
const saidNow = () =>
  screen
    .getAllByRole('status')
    .map((each) => each.textContent)
    .join('');

async function openDiploma() {
  await press('Add to the record');
  await press('Diploma');
  return form('Add: Diploma');
}

beforeEach(() => window.localStorage.clear());

describe('the record of a person', () => {
  it('shows each entry in its own words, with who recorded it and when', async () => {
    open();
    const list = await region('On record');
    const [entry] = within(list).getAllByRole('listitem');
    expect(within(list).getByRole('heading', { name: 'Diploma' })).toBeTruthy();
    expect(entry?.textContent).toContain('SubjectAdvice and guidance');
    expect(entry?.textContent).toContain('Awarded on3 Jul 2020');
    expect(entry?.textContent).toContain('Recorded on 1 Sep 2026 by Carys Morgan');
  });

  it('offers to mend only what the reader may', async () => {
    open({ page: { entries: [anEntry(), anEntry({ key: 'b'.repeat(64), mayChange: false })] } });
    await region('On record');
    expect(
      screen.getAllByRole('button', { name: /^Correct: Diploma, Advice and guidance, Held$/ }),
    ).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: /^Remove: / })).toHaveLength(1);
  });

  it('shows ten of many, all when asked, and one kind at a time', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      anEntry({ key: `key-${index}`, kind: 'course', kindLabel: 'Course completed' }),
    );
    open({ page: { entries: [...many, anEntry()] } });
    const list = within(await region('On record'));
    expect(list.getAllByRole('listitem')).toHaveLength(10);
    await press('Show all 13');
    expect(list.getAllByRole('listitem')).toHaveLength(13);
    expect(document.activeElement).toBe(list.getAllByRole('listitem')[10]);
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'Diploma (1)');
    expect(list.getAllByRole('listitem')).toHaveLength(1);
    expect(saidNow()).toContain('1 entry');
  });

  it('is read without a form by somebody who may add nothing, who is told who does', async () => {
    open({ page: { kinds: [], entries: [anEntry({ mayChange: false })] } });
    expect((await region('On record')).textContent).toContain(
      'The CPD coordinator and the CPD lead add to it.',
    );
    expect(screen.queryByRole('button', { name: 'Add to the record' })).toBeNull();
  });

  it('says that there is nothing yet, and that nothing can be added without a policy', async () => {
    open({ page: { policyTitle: null, kinds: [], entries: [] } });
    const said = (await region('On record')).textContent;
    expect(said).toContain('Nothing is on record yet.');
    expect(said).toContain('has not adopted a CPD policy yet');
  });

  it('is busy until it comes', () => {
    const { container } = open({ answers: { entries: neverAnswers } });
    expect(container.querySelector('[aria-busy="true"]')?.textContent).toContain('Loading');
  });

  it('says what is safe when it fails, and who has a record that is not the reader’s', async () => {
    const { unmount } = open({ answers: { entries: refusesWith(aProblem()) } });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
    unmount();
    open({ answers: { entries: refusesWith(aProblem({ code: 'not-found', status: 404 })) } });
    expect(await screen.findByRole('heading', { name: 'There is nothing here for you' })).toBeTruthy();
  });
});

describe('adding to a record', () => {
  it('offers the kinds with what each is for, then its form with the focus in the first field', async () => {
    open();
    await press('Add to the record');
    expect(document.activeElement?.textContent).toBe('What do you want to add?');
    const kind = screen.getByRole('button', { name: 'Diploma' });
    const purpose = document.getElementById(kind.getAttribute('aria-describedby') ?? '');
    expect(purpose?.textContent).toContain('Held, or being worked towards.');
    await userEvent.click(kind);
    await form('Add: Diploma');
    expect(document.activeElement).toBe(screen.getByLabelText('Subject'));
  });

  it('goes straight to the form where there is one kind only', async () => {
    open({ page: { kinds: [aDiploma()] } });
    await press('Add to the record');
    expect(await form('Add: Diploma')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add something else' })).toBeNull();
  });

  it('draws each field by its type: long choices as a list, several as boxes, done things with today at hand', async () => {
    const { sent } = open({ page: { kinds: [aCourse()] } });
    await press('Add to the record');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which course?' }), 'First aid');
    expect(screen.getByLabelText('Completed on')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Yesterday' }));
    const covered = within(screen.getByRole('group', { name: 'What it covered (optional)' }));
    await userEvent.click(covered.getByRole('checkbox', { name: 'Theory' }));
    await userEvent.click(covered.getByRole('checkbox', { name: 'Practice' }));
    await userEvent.click(covered.getByRole('checkbox', { name: 'Theory' }));
    await userEvent.type(screen.getByLabelText('Note (optional)'), 'In person');
    await press('Save');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      kind: 'course',
      fields: { about: 'first-aid', datedOn: '2026-11-20', includes: ['practice'], note: 'In person' },
    });
  });

  it('suggests names while typing, and takes others', async () => {
    open();
    await openDiploma();
    const subject = screen.getByLabelText('Subject');
    const list = document.getElementById(subject.getAttribute('list') ?? '');
    expect([...(list?.querySelectorAll('option') ?? [])].map(({ value }) => value)).toEqual([
      'Education and training',
      'Advice and guidance',
    ]);
  });

  it('asks for what depends on another answer, and keeps what was typed while it is hidden', async () => {
    const { sent } = open();
    await openDiploma();
    await userEvent.type(screen.getByLabelText('Subject'), 'Falconry');
    expect(screen.queryByLabelText(/^Awarded on/)).toBeNull();
    await userEvent.click(option('Is it held?', 'Held'));
    const awarded = () => screen.getByLabelText<HTMLInputElement>('Awarded on (optional)');
    await userEvent.type(awarded(), '3/7/2020');
    await userEvent.click(option('Is it held?', 'Working towards'));
    expect(screen.queryByLabelText(/^Awarded on/)).toBeNull();
    await userEvent.click(option('Is it held?', 'Held'));
    expect(awarded().value).toBe('03/07/2020');
    await press('Save');
    await waitFor(() => expect(sent).toMatchObject([{ fields: { state: 'held', datedOn: '2020-07-03' } }]));
  });

  it('says politely that it was saved, and puts the focus back on the button', async () => {
    open();
    await openDiploma();
    await userEvent.type(screen.getByLabelText('Subject'), 'Falconry');
    await userEvent.click(option('Is it held?', 'Held'));
    await press('Save');
    await waitFor(() => expect(saidNow()).toContain('Saved. Diploma: it is on record now.'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add to the record' }));
  });

  it('says all problems above the form, each with its field’s name, and beside the fields', async () => {
    const { sent } = open();
    await openDiploma();
    await press('Save');
    const summary = screen.getByRole('group', { name: 'There are 2 problems' });
    expect(document.activeElement).toBe(summary);
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Subject: This is needed.', 'Is it held? This is needed.']);
    await userEvent.click(within(summary).getByRole('link', { name: 'Subject: This is needed.' }));
    const subject = screen.getByLabelText('Subject');
    expect(document.activeElement).toBe(subject);
    expect(subject.getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('shows what the server finds wrong beside the field it names', async () => {
    const found = aProblem({
      code: 'bad-input',
      status: 400,
      problems: [{ path: 'fields.level', message: 'Enter 8 or less.' }],
    });
    open({ answers: { recordEntry: refusesWith(found) } });
    await openDiploma();
    await userEvent.type(screen.getByLabelText('Subject'), 'Falconry');
    await userEvent.type(screen.getByLabelText('Level (optional)'), '9');
    await userEvent.click(option('Is it held?', 'Held'));
    await press('Save');
    expect(await screen.findByRole('link', { name: 'Level: Enter 8 or less.' })).toBeTruthy();
    const level = screen.getByLabelText<HTMLInputElement>('Level (optional)');
    expect(level.value).toBe('9');
    expect(document.getElementById(level.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Enter 8 or less.',
    );
  });

  it('keeps what was typed on this device when the network breaks, and goes on with it under the same id', async () => {
    const tried: string[] = [];
    const recordEntry: Answers['recordEntry'] = (_oid, { formId }) => {
      tried.push(formId);
      return Promise.reject(new ApiError('unreachable'));
    };
    const { unmount } = open({ answers: { recordEntry } });
    await openDiploma();
    await userEvent.type(screen.getByLabelText('Subject'), 'Falconry');
    await userEvent.click(option('Is it held?', 'Held'));
    await press('Save');
    await waitFor(() => expect(saidNow()).toContain('What you typed is kept here: save again'));
    unmount();
    const { sent } = open();
    expect(await screen.findByText(/An entry waits here, not saved yet/)).toBeTruthy();
    await press('Add to the record');
    await press('Diploma');
    expect(screen.getByLabelText<HTMLInputElement>('Subject').value).toBe('Falconry');
    await press('Save');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(new Set([...tried, sent[0]?.formId]).size).toBe(1);
    await waitFor(() => expect(window.localStorage).toHaveLength(0));
  });

  it('can be sent as a new entry when an earlier version of the form is stored already', async () => {
    const sent: RecordEntry[] = [];
    const storedAlready = aProblem({ code: 'key-holds-another', status: 409 });
    const recordEntry: Answers['recordEntry'] = (_oid, entry) => {
      sent.push(entry);
      return sent.length === 1 ? Promise.reject(storedAlready) : Promise.resolve(anEntryPage());
    };
    open({ answers: { recordEntry } });
    await openDiploma();
    await userEvent.type(screen.getByLabelText('Subject'), 'Falconry');
    await userEvent.click(option('Is it held?', 'Held'));
    await press('Save');
    await press('Save as a new entry');
    await waitFor(() => expect(saidNow()).toContain('it is on record now'));
    expect(new Set(sent.map(({ formId }) => formId)).size).toBe(2);
  });
});

describe('an entry that answers a verdict', () => {
  const why = aWhy({
    outcome: anOutcome({ requirement: 'aet', title: 'Teaching award', status: 'due', statusLabel: 'To do' }),
    answeredByForm: null,
    answeredBy: { kind: 'diploma', about: 'education-and-training' },
  });

  it('has its form open with what it is about filled in, under the verdict it is to answer', async () => {
    const { sent } = open({ requirement: 'aet', answers: { why: () => Promise.resolve(why) } });
    const subject = await screen.findByLabelText<HTMLInputElement>('Subject');
    expect(subject.value).toBe('Education and training');
    expect((await region('What it is for')).textContent).toContain('Teaching awardTo do');
    expect(document.activeElement?.textContent).toBe('Record: Asha Patel');
    await userEvent.click(option('Is it held?', 'Held'));
    await press('Save');
    await waitFor(() => expect(sent).toMatchObject([{ fields: { about: 'Education and training' } }]));
  });

  it('turns the verdict once it is saved', async () => {
    let isSaved = false;
    open({
      requirement: 'aet',
      answers: {
        why: () =>
          Promise.resolve(
            isSaved
              ? {
                  ...why,
                  outcome: anOutcome({ title: 'Teaching award', status: 'met', statusLabel: 'Current' }),
                  answeredByForm: null,
                  answeredBy: null,
                }
              : why,
          ),
        recordEntry: () => {
          isSaved = true;
          return Promise.resolve(anEntryPage());
        },
      },
    });
    await screen.findByLabelText('Subject');
    await userEvent.click(option('Is it held?', 'Held'));
    await press('Save');
    await waitFor(async () =>
      expect((await region('What it is for')).textContent).toContain('Teaching awardCurrent'),
    );
  });

  it('leaves the record readable when the verdict cannot be read', async () => {
    open({ requirement: 'aet', answers: { why: refusesWith(aProblem({ code: 'not-found', status: 404 })) } });
    expect(await region('On record')).toBeTruthy();
  });
});

describe('mending a record', () => {
  it('corrects an entry from what it holds, and names the one it corrects', async () => {
    const { sent } = open();
    await press(/^Correct: Diploma/);
    await form('Correct: Diploma');
    const subject = screen.getByLabelText<HTMLInputElement>('Subject');
    expect(subject.value).toBe('Advice and guidance');
    expect(document.activeElement).toBe(subject);
    await userEvent.type(screen.getByLabelText('Level (optional)'), '4');
    await press('Save');
    await waitFor(() => expect(saidNow()).toContain('the correction counts now'));
    expect(sent).toMatchObject([{ corrects: 'a'.repeat(64), fields: { level: '4', datedOn: '2020-07-03' } }]);
    expect(document.activeElement?.textContent).toBe('On record');
  });

  it('gives the way back: a correction is undone by the entry as it was, over it', async () => {
    const sent: RecordEntry[] = [];
    const corrected = anEntry({ key: 'b'.repeat(64), original: anEntry().original });
    open({
      answers: {
        recordEntry: (_oid, entry) => {
          sent.push(entry);
          return Promise.resolve(anEntryPage({ entries: [sent.length === 1 ? corrected : anEntry()] }));
        },
      },
    });
    await press(/^Correct: Diploma/);
    await userEvent.type(screen.getByLabelText('Level (optional)'), '4');
    await press('Save');
    await press(/^Undo: Diploma/);
    await waitFor(() => expect(saidNow()).toContain('Undone. Diploma: it is as it was.'));
    expect(sent[1]).toMatchObject({
      corrects: corrected.key,
      fields: { about: 'Advice and guidance', state: 'held' },
    });
    expect(sent[1]?.fields).not.toHaveProperty('level');
  });

  it('says so above the form when somebody else has corrected the entry meanwhile, and keeps what was typed', async () => {
    const message = 'Open the form again: we do not know what this refers to.';
    const problems = [{ path: 'corrects', message }];
    open({
      answers: { recordEntry: refusesWith(aProblem({ code: 'bad-input', status: 400, problems })) },
    });
    await press(/^Correct: Diploma/);
    await userEvent.type(screen.getByLabelText('Level (optional)'), '4');
    await press('Save');
    await userEvent.click(await screen.findByRole('link', { name: message }));
    expect(document.activeElement).toBe(await form('Correct: Diploma'));
    expect(screen.getByLabelText<HTMLInputElement>('Level (optional)').value).toBe('4');
  });

  it('says who took the entry back meanwhile, keeps what was typed, and saves it as a new one when asked to', async () => {
    const sent: RecordEntry[] = [];
    const takenBack = {
      original: anEntry().original,
      recordedOn: '2026-11-20',
      recordedAt: '14:05',
      recordedByName: 'Dilys Rees',
      reason: 'Of somebody else',
    };
    open({
      answers: {
        entries: () =>
          Promise.resolve(anEntryPage(sent.length === 0 ? {} : { entries: [], takenBack: [takenBack] })),
        recordEntry: (_oid, entry) => {
          sent.push(entry);
          return entry.corrects === undefined
            ? Promise.resolve(anEntryPage())
            : Promise.reject(aProblem({ code: 'changed-meanwhile', status: 409 }));
        },
      },
    });
    await press(/^Correct: Diploma/);
    await userEvent.type(screen.getByLabelText('Level (optional)'), '4');
    await press('Save');
    const said = await screen.findByText(/Dilys Rees removed this on 20 Nov 2026 at 14:05: Of somebody else/);
    expect(said.closest('[role="status"]')?.textContent).toContain('LevelBeforeNothingTheirsNothingYours4');
    expect(screen.getByLabelText<HTMLInputElement>('Level (optional)').value).toBe('4');
    await press('Keep yours');
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ kind: 'diploma', fields: { level: '4' } }));
    expect(sent.map(({ corrects }) => corrects)).toEqual([anEntry().key, undefined]);
  });

  it('corrects entries of a kind that is not offered any more', async () => {
    open({ page: { kinds: [aCourse()], otherKinds: [aDiploma()] } });
    await press(/^Correct: Diploma/);
    expect(await form('Correct: Diploma')).toBeTruthy();
  });

  it('goes back to the entry’s button when the form is closed', async () => {
    open();
    await press(/^Correct: Diploma/);
    await press('Close');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Correct: Diploma/ }));
  });

  it('takes an entry back only with a reason, shows which, and says what became of it', async () => {
    const taken: unknown[] = [];
    open({
      answers: {
        withdrawEntry: (params, withdrawal) => {
          taken.push({ ...params, withdrawal });
          return Promise.resolve(anEntryPage({ entries: [] }));
        },
      },
    });
    await press(/^Remove: Diploma/);
    const asked = await form('Remove: Diploma');
    expect((await region('Remove: Diploma')).textContent).toContain('SubjectAdvice and guidance');
    await userEvent.click(within(asked).getByRole('button', { name: 'Remove' }));
    expect(screen.getByRole('link', { name: 'Say why you remove it.' })).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Why do you remove it?'), 'Somebody else’s');
    await userEvent.click(within(asked).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(saidNow()).toContain('it counts no more'));
    expect(taken).toEqual([
      { oid: OID, entryKey: 'a'.repeat(64), withdrawal: { reason: 'Somebody else’s' } },
    ]);
    expect((await region('On record')).textContent).toContain('Nothing is on record yet.');
  });
});
