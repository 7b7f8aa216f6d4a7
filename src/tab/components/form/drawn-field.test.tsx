import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { civilDate } from '../../../domain/cycles/civil-date.ts';
import { choiceField, ratingField, severalField } from '../../../domain/fields/choice.ts';
import { dayField } from '../../../domain/fields/day.ts';
import type { FieldType, FieldValue } from '../../../domain/fields/field.ts';
import { hoursField } from '../../../domain/fields/hours.ts';
import { numberField, spanField } from '../../../domain/fields/number.ts';
import { parseField } from '../../../domain/fields/parse-field.ts';
import { personField } from '../../../domain/fields/person.ts';
import { lineField, textField } from '../../../domain/fields/text.ts';
import { yesNoField } from '../../../domain/fields/yes-no.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { DrawnField } from './drawn-field.tsx';
import type { FieldDraft, ShownField } from './field-draft.ts';
import { draftOfField, typedIn } from './field-draft.ts';

const TODAY = '2026-11-21';
const user = userEvent.setup();

const choices = [
  { id: 'held', label: 'Held' },
  { id: 'lost', label: 'Lost' },
];
const worded = <Bare extends object>(field: Bare) => ({ ...field, label: 'What?', hint: 'As it was.' });

interface Drawn extends Partial<Parameters<typeof DrawnField>[0]> {
  readonly field: ShownField;
}

/** Draws a field as a form would, and tells what it holds by now. */
function draw({ field, ...rest }: Drawn): () => FieldDraft {
  let held = draftOfField(field);
  function Form() {
    const [draft, setDraft] = useState(held);
    held = draft;
    return (
      <DrawnField
        id="form-what"
        field={field}
        draft={draft}
        today={TODAY}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
        problem={undefined}
        {...rest}
      />
    );
  }
  renderTab(<Form />, fakeApi());
  return () => held;
}

const type = (name: string, text: string) => user.type(screen.getByLabelText(name), text);
const press = (role: 'radio' | 'checkbox', name: string) => user.click(screen.getByRole(role, { name }));
const select = (name: string, label: string) => user.selectOptions(screen.getByLabelText(name), label);

/** For each kind: a field, what somebody does to it, and what is parsed of that. */
const kinds: {
  readonly [Type in FieldType]: readonly [ShownField, () => Promise<void>, FieldValue<Type>];
} = {
  line: [worded(lineField('a', 40)), () => type('What?', 'Coding'), 'Coding'],
  text: [worded(textField('a', 40)), () => type('What?', 'One{enter}two'), 'One\ntwo'],
  choice: [worded(choiceField('a', choices)), () => press('radio', 'Lost'), 'lost'],
  rating: [
    worded(ratingField('a', [{ id: 'good', label: 'Good', meaning: 'informs practice' }])),
    () => press('radio', 'Good: informs practice'),
    'good',
  ],
  several: [worded(severalField('a', choices)), () => press('checkbox', 'Lost'), ['lost']],
  number: [worded(numberField('a')), () => type('What?', '0,75'), 0.75],
  span: [
    worded(spanField('a', [...choices, { id: 'weeks', label: 'weeks' }])),
    async () => {
      await type('What?', '6');
      await select('What?, unit', 'weeks');
    },
    { amount: 6, unit: 'weeks' },
  ],
  hours: [
    worded(hoursField('a', 1, 1440, { hoursPerDay: 6 })),
    async () => {
      await press('radio', 'Other');
      await type('Hours', '1:30');
    },
    90,
  ],
  day: [
    worded(dayField('a', { latest: civilDate(TODAY) })),
    () => user.click(screen.getByRole('button', { name: 'Yesterday' })),
    civilDate('2026-11-20'),
  ],
  person: [
    worded(personField('a', { named: [{ id: 'ben', label: 'Ben Hughes' }] })),
    () => press('radio', 'Ben Hughes'),
    'ben',
  ],
  'yes-no': [worded(yesNoField('a')), () => press('radio', 'No'), false],
};

describe.each(Object.entries(kinds))('a field as it is drawn: %s', (_type, [field, fillIn, value]) => {
  it('is parsed as what somebody made of it', async () => {
    const held = draw({ field });
    await fillIn();
    expect(parseField(field, typedIn(field, held()), () => true)).toEqual({ ok: true, value });
  });

  it('says its label, its hint and its problem, and takes the focus by its id', () => {
    draw({ field, problem: 'This is needed.' });
    for (const words of ['What?', /^As it was\./, 'This is needed.'])
      expect(screen.getByText(words)).toBeTruthy();
    const element = document.getElementById('form-what');
    element?.focus();
    expect(element?.contains(document.activeElement)).toBe(true);
  });
});

describe('a choice', () => {
  const optional = worded(choiceField('a', choices, { isRequired: false }));

  it('that may be left out is a list, in which nothing can be chosen again', async () => {
    const held = draw({ field: optional, nothing: 'Choose…' });
    await select('What?', 'Held');
    expect(held()).toEqual({ a: 'held' });
    await select('What?', 'Choose…');
    expect(parseField(optional, typedIn(optional, held()))).toEqual({ ok: true, value: '' });
  });

  it('stands side by side where one of its alternatives is nothing, and while they are few', () => {
    draw({ field: { ...optional, choices: [...choices, { id: '', label: 'Leave it out' }] } });
    expect(screen.getByRole('radio', { name: 'Leave it out' })).toBeTruthy();
  });

  it.each([
    ['a list to open where there are more', undefined, 'combobox'],
    ['side by side where the form has room for all', Infinity, 'radiogroup'],
  ])('is %s', (_how, mostChips, role) => {
    const many = Array.from({ length: 9 }, (_, index) => ({ id: `${index}`, label: `Choice ${index}` }));
    draw({ field: worded(choiceField('a', many)), ...(mostChips !== undefined && { mostChips }) });
    expect(screen.getByRole(role, { name: 'What?' })).toBeTruthy();
  });
});

it('several side by side let go of the one that stands for all, and it of them', async () => {
  const all = [{ id: 'all', label: 'Everybody' }, ...choices];
  const held = draw({ field: worded(severalField('a', all, { everything: 'all' })), severalAs: 'chips' });
  await press('checkbox', 'Everybody');
  await press('checkbox', 'Lost');
  expect(held()).toEqual({ a: 'lost' });
  await press('checkbox', 'Everybody');
  expect(held()).toEqual({ a: 'all' });
});

it('a length of time of which no usual ones are offered is typed', async () => {
  const field = worded(hoursField('a', 1, 1440));
  const held = draw({ field });
  await type('What?', '90 min');
  expect(parseField(field, typedIn(field, held()))).toEqual({ ok: true, value: 90 });
});

it('a day is typed as people say it, and written out once the field is left', async () => {
  const field = worded(dayField('a', { latest: civilDate(TODAY) }));
  const held = draw({ field });
  await type('What?', '3 nov');
  await user.tab();
  expect(held()).toEqual({ a: '03/11/2026' });
  await user.clear(screen.getByLabelText('What?'));
  await type('What?', 'yesterday{enter}');
  expect(parseField(field, typedIn(field, held()), () => true)).toEqual({ ok: true, value: '2026-11-20' });
});

it('a text says what is left of its length once its end is near, and how much is too much', async () => {
  draw({ field: worded(lineField('a', 10)) });
  await type('What?', '1234567');
  expect(screen.queryByText(/left/)).toBeNull();
  await type('What?', '89');
  expect(screen.getByText('1 character left')).toBeTruthy();
  await type('What?', '😀12');
  expect(screen.getByText('2 characters too many')).toBeTruthy();
});
