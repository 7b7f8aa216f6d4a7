import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { aPack } from './example-pack.ts';
import { lint } from './lint.ts';
import { readPolicyText } from './policy-text.ts';

/** The policies of three organisations that are made up, each as its own people would write it. */
const COLLEGE = `# Riverside College

## Staff Development Policy

| Owner | Version | Next review |
|---|---|---|
| Head of People | 3 | Autumn 2023 |

## 1. Who it is for

This policy is for everybody who works at the college.

Lecturers complete thirty (30) hours of professional development annually.

Teaching assistants complete thirty-five hours of professional development each academic year.

Volunteers refresh safeguarding every 2-3 years.

All staff refresh safeguarding once a year.

Anybody who drives the minibus repeats the driving assessment biennially.

## 2. Timetable

| Training | Who | How often |
|---|---|---|
| Fire safety | All staff | every year |
| First aid | Named people | as required |
| Data protection | All staff | each term |

Fire safety is refreshed every two years by all staff.

## 3. Reviews

An appraisal is held once a year with every employee.

The appraisal is for managers only.

Appraisal record 2022/23	Name:		Date:	

Was the course: Excellent / Very good / Good / Fair / Poor

Was the visit: Excellent / Very good / Good / Satisfactory / Poor

Appendix A

The form.

Appendix B

The list.

Appendix A

The other form.

In May 2025 a section called "Menopause at work" was added.
`;

const HOSPITAL = `# Northmoor Hospital Trust: Mandatory Learning

Owner: Director of Nursing. Version 2.1. Approved 4 March 2026. Review due: 2028-03-04.

Our year runs from 1 April to 31 March.

Nurses and midwives complete 35 hours of learning every three years.

Healthcare assistants attend moving and handling training every other year.

Staff who handle food repeat food hygiene every three years.

Each ward manager checks the register monthly.

Porters update their training regularly.

Newly appointed staff complete an induction programme.

Staff have completed more than 4,000 hours since 2019, and 12 courses were held in each month of 2024.

The Equality Act 2010 was reviewed by counsel.

Doctors may attend the annual conference.

Faculty undertake two sessions of simulation.
`;

const CHARITY = `Harbour Light Charity

Learning policy

People who volunteer with children complete safeguarding training within six weeks of starting and every two years after that.

All trustees read this policy each January.

Support workers complete at least three supervision sessions.

Support workers must have a supervision every four to six weeks.

The policy is reviewed once every two years.

Employees keep a log.

Everyone completes an hour of reading.

New volunteers attend induction.

We value our volunteers and staff.

Learning is fun.
`;

const faultsIn = (text: string) =>
  lint({
    text: readPolicyText(text),
    pack: aPack({ names: ['Riverside College', 'Northmoor Hospital Trust', 'Harbour Light Charity'] }),
    today: civilDate('2026-11-21'),
  }).map(({ line, kind }) => `${line} ${kind}`);

describe('the faults of a policy that nobody wrote the linter for', () => {
  it('of a college', () => {
    expect(faultsIn(COLLEGE)).toEqual([
      '7 expired-review-date',
      '13 clause-without-rule',
      '15 clause-without-rule',
      '17 contradiction',
      '17 contradiction',
      '17 vague-cadence',
      '17 clause-without-rule',
      '19 clause-without-rule',
      '21 clause-without-rule',
      '27 contradiction',
      '27 clause-without-rule',
      '28 vague-cadence',
      '29 clause-without-rule',
      '37 contradiction',
      '39 placeholder',
      '41 contradiction',
      '53 misnumbered-list',
      '57 missing-part',
    ]);
  });

  it('of a hospital trust', () => {
    expect(faultsIn(HOSPITAL)).toEqual([
      '7 clause-without-rule',
      '9 clause-without-rule',
      '11 clause-without-rule',
      '13 clause-without-rule',
      '15 vague-cadence',
      '17 no-end-date',
      '25 clause-without-rule',
    ]);
  });

  it('of a charity', () => {
    expect(faultsIn(CHARITY)).toEqual([
      '1 no-owner-or-date',
      '5 clause-without-rule',
      '9 vague-cadence',
      '11 vague-cadence',
      '11 clause-without-rule',
      '13 no-owner-or-date',
      '17 clause-without-rule',
      '19 no-end-date',
    ]);
  });
});

it.each([
  ['one endless word', 'a'],
  ['a cadence that never comes', 'every '],
  ['numbers that go on', 'one hundred and '],
  ['amounts that go on', '30 hours of '],
  ['conditions that go on', 'staff who '],
  ['names that never end', 'all staff, including '],
  ['cells that go on', '| a '],
  ['quotations that open', '"Aa'],
])('reads hostile text to its end: %s', (_, words) => {
  expect(Array.isArray(faultsIn(words.repeat(200_000 / words.length)))).toBe(true);
});
