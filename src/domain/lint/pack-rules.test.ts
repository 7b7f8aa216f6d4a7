import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { clauseWithoutRule } from './clause-without-rule.ts';
import { aPack, found, linesFound } from './example-pack.ts';
import type { Fault } from './fault.ts';
import { lint } from './lint.ts';
import { lintedPack } from './linted-pack.ts';
import { readPolicyText } from './policy-text.ts';
import { quoteNotFound } from './quote-not-found.ts';
import { ruleWithoutClause } from './rule-without-clause.ts';

const clause = (line: number, quote: string) => ({ path: 'requirements[0].clause', line, quote });
const requirement = (key: string, cited?: ReturnType<typeof clause>) => ({
  key,
  title: key,
  clause: cited,
  variantsWithoutClause: [],
});

const TEXT = `# Duties

All tutors must complete 20 hours of CPD per year.

- **Fire safety** – yearly, for “everybody”
`;

describe('a quotation', () => {
  it('stands on its line, markup, quotation marks and case apart', () => {
    const quotes = [
      clause(3, 'tutors must complete 20 hours'),
      clause(5, 'Fire Safety - yearly, for "everybody"'),
    ];
    expect(found(quoteNotFound, TEXT, { quotes })).toEqual([]);
  });

  it('may run on into the next lines', () => {
    expect(found(quoteNotFound, TEXT, { quotes: [clause(3, 'CPD per year. Fire safety')] })).toEqual([]);
  });

  it('is not found on another line, which is named', () => {
    expect(found(quoteNotFound, TEXT, { quotes: [clause(5, 'All tutors must complete')] })).toEqual([
      [5, [3]],
    ]);
  });

  it('is not found where the text has other words', () => {
    expect(found(quoteNotFound, TEXT, { quotes: [clause(3, 'All tutors shall complete')] })).toEqual([
      [3, []],
    ]);
  });
});

describe('a sentence that asks something of people', () => {
  it('is judged by nothing when no requirement cites it', () => {
    expect(linesFound(clauseWithoutRule, TEXT)).toEqual([3]);
  });

  it('is judged when a requirement cites its line, or the pack says what becomes of it', () => {
    expect(linesFound(clauseWithoutRule, TEXT, { quotes: [clause(3, '20 hours')] })).toEqual([]);
    const coverage = [{ row: 'R-001', line: 3, requirements: [] }];
    expect(linesFound(clauseWithoutRule, TEXT, { coverage })).toEqual([]);
  });

  it('is judged when the words a requirement quotes have moved to its line', () => {
    expect(linesFound(clauseWithoutRule, TEXT, { quotes: [clause(1, '20 hours')] })).toEqual([]);
  });

  it('is judged by nothing when the requirements that judged it have left the pack', () => {
    const coverage = [
      { row: 'R-001', line: 3, requirements: ['hours'] },
      { row: 'R-002', line: 5, requirements: ['hours', 'fire-safety'] },
    ];
    const requirements = [requirement('fire-safety', clause(5, 'Fire safety'))];
    expect(linesFound(clauseWithoutRule, TEXT, { coverage, requirements })).toEqual([3]);
  });

  it('is not one about the policy itself', () => {
    expect(linesFound(clauseWithoutRule, 'This policy will be reviewed by managers annually.')).toEqual([]);
  });
});

describe('a requirement', () => {
  it('rests on nothing when it cites nothing', () => {
    const requirements = [requirement('hours'), requirement('fire', clause(5, 'Fire'))];
    expect(found(ruleWithoutClause, TEXT, { requirements })).toEqual([[null, []]]);
  });

  it('leaves some people without a sentence of theirs when a variant cites nothing', () => {
    const cited = { section: '1', line: 3, quote: '20 hours' };
    const variants = [
      { appliesTo: { roles: ['mentor'], flags: ['manager'] }, parameters: {} },
      { appliesTo: { roles: ['iqa'] }, parameters: {}, clause: cited },
      { appliesTo: {}, parameters: {}, clause: { ...cited, quote: ' ' } },
    ];
    const pack = lintedPack(
      { requirements: [{ key: 'hours', title: 'Hours', clause: cited, variants }] },
      [],
    );
    const faults = ruleWithoutClause.find({ text: undefined, pack, today: civilDate('2026-11-21') });
    expect(faults.map(({ line, text, why }) => [line, text, why])).toEqual([
      [null, 'Hours', expect.stringContaining('What hours asks of mentor, manager cites no sentence')],
      [null, 'Hours', expect.stringContaining('What hours asks of everybody cites no sentence')],
    ]);
  });
});

describe('a pack as it is written', () => {
  const document = {
    title: 'Example CPD',
    organisationNames: ['Example'],
    trainingItems: [{ id: 'fire', label: 'Fire safety' }],
    requirements: [
      { key: 'hours', title: 'Hours', clause: { section: '1', line: 3, quote: '20 hours' } },
      { key: 'walks', title: 'Walks' },
      { key: 'empty', title: 'Empty', clause: { section: '1', line: 3, quote: ' ' } },
    ],
    evaluationForms: [{ id: 'form', clause: { section: '2', line: 5, quote: 'Fire safety' } }],
  };

  it('gives up its quotations wherever they stand, its names and its topics', () => {
    const pack = lintedPack(document, []);
    expect(pack.quotes.map(({ path, line }) => [path, line])).toEqual([
      ['requirements[0].clause', 3],
      ['requirements[2].clause', 3],
      ['evaluationForms[0].clause', 5],
    ]);
    expect(pack.requirements.filter((each) => each.clause === undefined).map(({ key }) => key)).toEqual([
      'walks',
      'empty',
    ]);
    expect(pack.names).toEqual(['Example CPD', 'Example']);
    expect(pack.topics).toContain('Fire safety');
  });

  it('leaves out what is quoted from another document', () => {
    const elsewhere = { section: '1', line: 400, quote: 'Staff sign', document: 'Safeguarding policy' };
    const pack = lintedPack(
      { document: 'Example', requirements: [{ key: 'sign', title: 'Sign', clause: elsewhere }] },
      [],
    );
    expect(pack.quotes).toEqual([]);
    expect(linesFound(ruleWithoutClause, TEXT, pack)).toEqual([]);
  });

  it('is an empty one when it is no document', () => {
    expect(lintedPack('words', [])).toMatchObject({ requirements: [], quotes: [], names: [] });
  });
});

describe('all rules together', () => {
  const lintWith = (text: string | undefined): readonly Fault[] =>
    lint({
      text: text === undefined ? undefined : readPolicyText(text),
      pack: aPack({ requirements: [requirement('hours')] }),
      today: civilDate('2026-11-21'),
    });

  it('tell the faults in the order of the lines, those of the pack last', () => {
    const faults = lintWith('Record 20XX\n\nStaff must update it regularly.\n\nSee Appendix C.');
    expect(faults.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'placeholder'],
      [3, 'vague-cadence'],
      [5, 'missing-part'],
      [null, 'rule-without-clause'],
    ]);
  });

  it('check the pack alone where there is no text', () => {
    expect(lintWith(undefined).map(({ kind }) => kind)).toEqual(['rule-without-clause']);
  });

  it('find nothing in no words', () => {
    expect(lintWith('').map(({ line }) => line)).toEqual([null]);
  });
});
