import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aPerson } from '../../tests/builders/records.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { invariant } from '../domain/invariant.ts';
import { message } from '../domain/message.ts';
import type { Policy } from '../domain/policies/policy.ts';
import type { EntryContext } from '../domain/record-entries/define-entry-kind.ts';
import type { EntryField } from '../domain/record-entries/entry-field.ts';
import { entryKinds, findEntryKind } from '../domain/record-entries/index.ts';
import { isAsked } from '../domain/forms/parse-form.ts';
import { examplePolicyOfManyKinds } from '../../tests/builders/example-policy-of-many-kinds.ts';
import { createWords } from '../wording/create-words.ts';
import { readPolicies } from './read-policies.ts';

const read = readPolicies(join(__dirname, '..', '..', 'policies'));
invariant(read.ok, 'the built-in policies parse');
const policies: readonly Policy[] = [...read.value.all(), examplePolicyOfManyKinds];

const contextOf = (policy: Policy): EntryContext => ({
  policy,
  person: aPerson(),
  today: civilDate('2026-11-20'),
  nameOf: () => undefined,
  approvers: [{ oid: 'dilys', displayName: 'Dilys Owen' }],
  activities: [{ key: 'activity-1', title: 'Phonics', completedOn: civilDate('2026-03-12') }],
});

const offeredUnder = (policy: Policy): readonly string[] =>
  entryKinds.filter((kind) => kind.isOffered(contextOf(policy))).map(({ name }) => name);

const optionsOf = (field: EntryField) =>
  'choices' in field ? field.choices : 'suggestions' in field ? (field.suggestions ?? []) : [];

describe.each(policies.map((policy) => [policy.id, contextOf(policy)] as const))(
  'the forms under %s',
  (_id, context) => {
    const offered = entryKinds.filter((kind) => kind.isOffered(context));

    it('have in the catalogue of their kind a name, a purpose and a label for every field', () => {
      const missing = offered.flatMap(({ name, messages, fields }) =>
        [`entry.${name}`, `entry.${name}.for`]
          .concat(fields(context).map(({ id }) => `entry.${name}.${id}`))
          .filter((id) => !(id in messages.en && id in messages.cy)),
      );
      expect(missing).toEqual([]);
    });

    it('say every choice of ours in both languages', () => {
      const ours = offered
        .flatMap(({ fields }) => fields(context).flatMap(optionsOf))
        .map(({ label }) => label)
        .filter((label) => typeof label !== 'string');
      const said = (locale: 'en' | 'cy') => ours.map(createWords(locale).say);
      expect([...said('en'), ...said('cy')].filter((words) => words === '')).toEqual([]);
      expect(said('en')).toContain('Held');
    });

    it('ask no column twice, leave no choice without its choices, and hang no field on one that is not asked', () => {
      for (const { fields } of offered) {
        const asked = fields(context);
        const columns: readonly string[] = asked.map(({ id }) => id);
        expect(new Set(columns).size).toBe(columns.length);
        expect(asked.filter((field) => 'choices' in field && field.choices.length === 0)).toEqual([]);
        expect(
          asked.filter(({ onlyWhen }) => onlyWhen && !columns.includes(onlyWhen.field)).map(({ id }) => id),
        ).toEqual([]);
      }
    });

    it('offer each id once', () => {
      const ids = offered.flatMap((kind) =>
        kind.fields(context).map((field) => optionsOf(field).map(({ id }) => id)),
      );
      expect(ids.filter((each) => new Set(each).size !== each.length)).toEqual([]);
    });
  },
);

describe('a kind of entry', () => {
  it('names its words after itself, and words nothing that no form asks', () => {
    const strays = entryKinds.flatMap(({ name, messages, fields }) => {
      const columns = new Set(policies.flatMap((policy) => fields(contextOf(policy)).map(({ id }) => id)));
      return Object.keys(messages.en).filter((id) => {
        const [, kind, part] = id.split('.');
        return kind !== name || !(part === undefined || part === 'for' || columns.has(part as never));
      });
    });
    expect(strays).toEqual([]);
  });

  it('is offered under one policy or another', () => {
    const offered = new Set(policies.flatMap(offeredUnder));
    expect(entryKinds.map(({ name }) => name).filter((name) => !offered.has(name))).toEqual([]);
  });

  it.each([
    [
      '2start',
      ['plan', 'activity-evaluation'],
      ['observation', 'membership', 'governor-session', 'recognition'],
    ],
    ['atp', ['membership', 'professional-status', 'programme', 'self-assessment'], ['plan', 'dissemination']],
    ['hampshire', ['observation', 'dissemination', 'professional-status'], ['membership', 'assignment']],
    ['spt', ['governor-session', 'assignment'], ['observation', 'register-membership']],
    ['probation', ['register-membership', 'register-submission'], ['training', 'recognition', 'programme']],
  ])('under %s is offered where the policy asks for it: %j, and else left out: %j', (id, there, absent) => {
    const policy = policies.find((each) => each.id === id);
    invariant(policy, `${id} is a built-in policy`);
    const offered = offeredUnder(policy);
    expect(there.filter((name) => !offered.includes(name))).toEqual([]);
    expect(absent.filter((name) => offered.includes(name))).toEqual([]);
    expect(offered).toEqual(
      expect.arrayContaining(['qualification', 'leave', 'waiver', 'employment-period']),
    );
  });

  it('about an activity is not offered to somebody who has none', () => {
    const context = { ...contextOf(examplePolicyOfManyKinds), activities: [] };
    const names = ['dissemination', 'activity-evaluation', 'recognition'];
    expect(names.filter((name) => findEntryKind(name)?.isOffered(context))).toEqual([]);
  });

  it('about an activity offers the latest hundred and what an entry is about already, by title and date', () => {
    const activities = Array.from({ length: 120 }, (_, index) => ({
      isNamed: index === 110,
      key: `activity-${index}`,
      title: `Course ${index}`,
      completedOn: civilDate('2026-03-12'),
    }));
    const [field] =
      findEntryKind('dissemination')?.fields({ ...contextOf(examplePolicyOfManyKinds), activities }) ?? [];
    const choices = field ? optionsOf(field) : [];
    expect(choices).toHaveLength(101);
    expect(choices[100]?.id).toBe('activity-110');
    expect(choices[0]).toEqual({
      id: 'activity-0',
      label: message('entry.activity', { title: 'Course 0', completedOn: '2026-03-12' }),
    });
    expect(
      createWords('cy').say(message('entry.activity', { title: 'Cwrs', completedOn: '2026-03-12' })),
    ).toBe('Cwrs, 12 Maw 2026');
  });

  it('asks for points and learning outcomes only where the scheme does', () => {
    const columns = (model: string) => {
      const policy: Policy = {
        ...examplePolicyOfManyKinds,
        requirements: examplePolicyOfManyKinds.requirements.filter(({ key }) => key === model),
      };
      const recognition = findEntryKind('recognition');
      return recognition?.fields(contextOf(policy)).map(({ id }) => id);
    };
    expect(columns('points')).toEqual(['about', 'amount']);
    expect(columns('scheme')).toEqual(['about', 'includes']);
  });

  it('asks why a programme is exempt only when it is', () => {
    const note = findEntryKind('programme')
      ?.fields(contextOf(examplePolicyOfManyKinds))
      .find(({ id }) => id === 'note');
    invariant(note, 'a programme has a note');
    expect([isAsked(note, { state: 'exempt' }), isAsked(note, { state: 'required' })]).toEqual([true, false]);
  });

  it('of leave asks for its days alone', () => {
    expect(
      findEntryKind('leave')
        ?.fields(contextOf(examplePolicyOfManyKinds))
        .map(({ id }) => id),
    ).toEqual(['datedOn', 'validTo']);
  });
});
