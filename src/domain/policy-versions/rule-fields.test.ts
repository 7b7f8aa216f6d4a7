import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../policy-documents/parse-policy.ts';
import { examplePolicyOfManyKinds as policyOfManyKinds } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { policyDocumentOf } from './policy-document-of.ts';
import { ruleFields } from './rule-fields.ts';

function fieldsOf(kind: string, parameters: object, more: object = {}): ReturnType<typeof ruleFields> {
  const clause = { section: '1', line: 1, quote: 'As the policy says.' };
  const rule = { key: 'rule', title: 'Rule', kind, parameters, clause };
  const parsed = parsePolicy({ ...policyDocumentOf(policyOfManyKinds), ...more, requirements: [rule] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  const [stated] = parsed.value.requirements;
  return stated ? ruleFields(stated, parsed.value) : [];
}

const fieldAt = (fields: ReturnType<typeof ruleFields>, path: string) =>
  fields.find((each) => each.id === path);

describe('the fields of a rule', () => {
  it('are read off the schema of its kind: numbers, spans, switches, and alternatives by name', () => {
    expect(fieldsOf('recurring-training', { item: 'prevent', deadline: { weeks: 6 } })).toMatchObject([
      {
        type: 'choice',
        id: 'item',
        value: 'prevent',
        choices: [{ id: 'prevent', label: 'prevent' }, { id: 'first-aid' }, { id: 'minibus' }],
        isRequired: true,
      },
      { type: 'span', id: 'deadline', value: { unit: 'weeks', amount: 6 }, isRequired: false },
      { type: 'number', id: 'recurMonths', value: null, isRequired: false },
      { type: 'number', id: 'firstSittingWithinMonths', value: null },
      { type: 'yes-no', id: 'exemptIfHigherLevelHeld', value: false },
      { type: 'choice', id: 'follows', value: null, isRequired: false },
    ]);
  });

  it('offer the policy’s own list also where nothing of it is named yet', () => {
    const fields = fieldsOf('review-cadence', { reviewKind: 'annual', every: { months: 12 } });
    expect(fieldAt(fields, 'onceAfter')).toMatchObject({
      type: 'choice',
      value: null,
      isRequired: false,
      choices: [{ id: 'annual' }, { id: 'mid-year' }],
    });
  });

  it('offer what stands for all beside the list', () => {
    const fields = fieldsOf('participation', { items: ['minibus'] });
    expect(fieldAt(fields, 'items')).toMatchObject({
      type: 'several',
      value: ['minibus'],
      everything: 'all',
      choices: [{ id: 'prevent' }, { id: 'first-aid' }, { id: 'minibus' }],
    });
    expect(fieldAt(fields, 'categories')).toMatchObject({ value: ['all'], everything: 'all' });
  });

  it('offer one or several of a list that may stand alone', () => {
    const subject = fieldAt(fieldsOf('qualification', { subject: 'english' }), 'subject');
    expect(subject).toMatchObject({ type: 'several', value: ['english'] });
    expect(subject).not.toHaveProperty('everything');
  });

  it('offer the alternatives of a text that its kind names, and the one that stands there', () => {
    const fields = fieldsOf('minimum-hours', { hours: 30, proRata: 'days+fte' });
    const field = fieldAt(fields, 'proRata');
    const ids = field?.type === 'choice' ? field.choices.map(({ id }) => id) : [];
    expect(ids).toEqual(expect.arrayContaining(['none', 'fte', 'fte+days', 'days+fte']));
    expect(fieldAt(fieldsOf('evaluation-due', { delivery: ['visit'] }), 'delivery')).toMatchObject({
      value: ['visit'],
      choices: [{ id: 'external' }, { id: 'internal' }, { id: 'visit' }],
    });
  });

  it('carry the policy’s words for a scheme’s models where it names them all', () => {
    const named = ['points', 'outcomes', 'outcomes-hours', 'fluid', 'simple'].map((id) => ({
      id,
      label: `The ${id} model`,
    }));
    const model = (schemeModels: readonly object[]) => {
      const field = fieldAt(fieldsOf('scheme', {}, { schemeModels }), 'model');
      return field?.type === 'choice' ? field.choices.map(({ label }) => label) : [];
    };
    expect(model(named)).toContain('The outcomes-hours model');
    expect(model(named.slice(1))).toEqual([null, null, null, null, null]);
  });

  it('say which stand as they would if the policy did not say', () => {
    const usual = fieldsOf('minimum-hours', { hours: 30, proRata: 'fte' })
      .filter(({ isUsual }) => !isUsual)
      .map(({ id }) => id);
    expect(usual).toEqual(['hours', 'proRata']);
  });

  it('leave free texts, lists of things and other rules’ keys to the file', () => {
    const release = fieldsOf('release-time', { stages: [{ terms: 3, percent: 10 }] });
    expect(release.map(({ id }) => id)).toEqual(['activityType']);
    const hours = fieldsOf('minimum-hours', { hours: 30 });
    expect(hours.map(({ id }) => id)).not.toContain('subMinimum');
    expect(fieldsOf('membership', { membershipKind: 'any' }).map(({ id }) => id)).toEqual(['membershipKind']);
  });

  it('have a path of their own in every rule', () => {
    const rules = [...policyOfManyKinds.requirements, ...policyOfManyKinds.parts];
    const paths = rules.map((rule) => ruleFields(rule, policyOfManyKinds).map(({ id }) => id));
    expect(paths.filter((each) => new Set(each).size < each.length)).toEqual([]);
    expect(paths.flat().length).toBeGreaterThan(rules.length);
  });
});
