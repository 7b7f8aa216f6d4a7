import { expect, it } from '@jest/globals';
import { alignmentGroups } from './alignment-groups.ts';

it('offers the statements of a framework in their groups, and a framework without statements by its name', () => {
  const standardsFrameworks = [
    { id: 'ethics', label: 'Code of Ethics', statements: [] },
    {
      id: 'tutors',
      label: 'Standards for tutors',
      statements: [
        { code: '1', group: 'A. Values', label: 'Reflect on practice' },
        { code: '2', group: 'B. Skills', label: 'Motivate learners' },
        { code: '3', group: 'A. Values', label: 'Value diversity' },
      ],
    },
  ];
  expect(alignmentGroups({ standardsFrameworks })).toEqual([
    { heading: '', choices: [{ id: 'ethics', label: 'Code of Ethics' }] },
    {
      heading: 'A. Values',
      choices: [
        { id: '1', label: '1 Reflect on practice' },
        { id: '3', label: '3 Value diversity' },
      ],
    },
    { heading: 'B. Skills', choices: [{ id: '2', label: '2 Motivate learners' }] },
  ]);
});

it('puts statements without a group under the name of their framework', () => {
  const framework = {
    id: 'tutors',
    label: 'Standards',
    statements: [{ code: '1', group: '', label: 'Reflect' }],
  };
  expect(alignmentGroups({ standardsFrameworks: [framework] })).toEqual([
    { heading: 'Standards', choices: [{ id: '1', label: '1 Reflect' }] },
  ]);
});

it('offers nothing where the policy names no framework', () => {
  expect(alignmentGroups({ standardsFrameworks: [] })).toEqual([]);
});
