import { describe, expect, it } from '@jest/globals';
import { listNamed, LIST_NAMES, lists } from '../lists/index.ts';
import { checkSite, listIdsOf } from './check-site.ts';
import { describeStep, planProvisioning } from './plan-provisioning.ts';
import type { FoundColumn, FoundList } from './site.ts';

const declared = LIST_NAMES.map(listNamed);

/** A site that has everything. */
const whole: readonly FoundList[] = declared.map((list, index) => ({
  id: `list-${index}`,
  title: list.title,
  columns: list.columns.map((column): FoundColumn => ({
    id: `column-${column.name}`,
    name: column.name,
    isIndexed: column.indexed,
    isUnique: column.enforceUniqueValues,
    choices: column.choice?.choices ?? [],
    facet: column.text ? 'text' : column.number ? 'number' : 'choice',
  })),
}));

const changed = (title: string, change: (columns: readonly FoundColumn[]) => readonly FoundColumn[]) =>
  whole.map((list) => (list.title === title ? { ...list, columns: change(list.columns) } : list));
const changedColumn = (name: string, more: Partial<FoundColumn>) =>
  changed('CPD Activities', (columns) =>
    columns.map((each) => (each.name === name ? { ...each, ...more } : each)),
  );

describe('provisioning', () => {
  it('has nothing to do on a site that has everything, and more', () => {
    expect(planProvisioning(declared, [...whole, { id: 'x', title: 'Holidays', columns: [] }])).toEqual([]);
    expect(checkSite(declared, whole)).toEqual([]);
  });

  it('creates every list on an empty site, with its columns but the one that is there from the start', () => {
    const plan = planProvisioning(declared, []);
    expect(plan.map((step) => step.kind)).toEqual(declared.map(() => 'create-list'));
    expect(checkSite(declared, [])).toEqual(declared.map((list) => list.title));
    const names = plan.flatMap((step) =>
      step.kind === 'create-list' ? step.columns.map((each) => each.name) : [],
    );
    expect(names).toContain('CompletedOn');
    expect(names).not.toContain('Title');
  });

  it('adds a column that is missing, and names it', () => {
    const site = changed('CPD Activities', (columns) => columns.filter((each) => each.name !== 'Minutes'));
    expect(planProvisioning(declared, site)).toMatchObject([
      { kind: 'create-column', listId: 'list-3', column: { name: 'Minutes' } },
    ]);
    expect(checkSite(declared, site)).toEqual(['CPD Activities.Minutes']);
  });

  it('offers a choice that a column lacks, beside what somebody added to it', () => {
    const site = changed('CPD Goals', (columns) =>
      columns.map((each) =>
        each.name === 'GoalState' ? { ...each, choices: ['open', 'done', 'dropped', 'someday'] } : each,
      ),
    );
    const plan = planProvisioning(declared, site);
    expect(plan).toMatchObject([
      {
        kind: 'offer-choices',
        columnId: 'column-GoalState',
        choices: ['open', 'done', 'dropped', 'someday', 'suggested'],
      },
    ]);
    expect(plan.map(describeStep)).toEqual(['Offer more choices in the column GoalState of "CPD Goals".']);
    expect(checkSite(declared, site)).toEqual(['CPD Goals.GoalState (choices)']);
  });

  it('indexes a column that has lost its index or its uniqueness', () => {
    expect(checkSite(declared, changedColumn('PersonOid', { isIndexed: false }))).toEqual([
      'CPD Activities.PersonOid (index)',
    ]);
    expect(planProvisioning(declared, changedColumn('Key', { isUnique: false }))).toMatchObject([
      { kind: 'index-column', columnId: 'column-Key', column: { enforceUniqueValues: true } },
    ]);
  });

  it('leaves an index that we do not need', () => {
    expect(planProvisioning(declared, changedColumn('Reflection', { isIndexed: true }))).toEqual([]);
  });

  it('never changes a type: a person has to', () => {
    const plan = planProvisioning(declared, changedColumn('Minutes', { facet: 'text' }));
    expect(plan).toMatchObject([
      { kind: 'wrong-type', title: 'CPD Activities', column: { name: 'Minutes' } },
    ]);
    expect(plan.map(describeStep)).toEqual([
      'The column Minutes of "CPD Activities" has another type: rename or delete it by hand.',
    ]);
  });

  it('gives the ids of the lists once all are there', () => {
    expect(listIdsOf(lists, whole)?.activities).toBe('list-3');
    expect(listIdsOf(lists, whole.slice(1))).toBeUndefined();
  });
});
