import { describe, expect, it } from '@jest/globals';
import { contradiction } from './contradiction.ts';
import { found, linesFound } from './example-pack.ts';
import { expiredReviewDate } from './expired-review-date.ts';
import { misnumberedList } from './misnumbered-list.ts';
import { missingPart } from './missing-part.ts';
import { noEndDate } from './no-end-date.ts';
import { noFigure } from './no-figure.ts';
import { noOwnerOrDate } from './no-owner-or-date.ts';
import { otherOrganisation } from './other-organisation.ts';
import { placeholder } from './placeholder.ts';
import { vagueCadence } from './vague-cadence.ts';
import { vagueWords } from './vague-words.ts';

describe('a cadence is vague', () => {
  it.each([
    'Lecturers must update their record regularly.',
    'The summary will be given to the board periodically.',
    'All managers should complete the course bi-annually.',
    'Evidence is required at agreed intervals.',
    'Review frequency\tBi-annual',
    'This will include at least 2 reviews of practice.',
    'Staff complete a minimum of 30 hours CPD pa.',
    'Managers will keep an ongoing review of training.',
  ])('in “%s”', (sentence) => {
    expect(linesFound(vagueCadence, sentence)).toEqual([1]);
  });

  it.each([
    'Lecturers must update their record every month.',
    'There will be regular visits (at least termly).',
    'Continuing professional development is for all staff.',
    'Regular readers know this.',
    'This will include at least 2 reviews of practice in each term.',
    'Staff complete a minimum of 30 hours in each academic year, 30 hours of CPD annually.',
  ])('but not in “%s”', (sentence) => {
    expect(linesFound(vagueCadence, sentence)).toEqual([]);
  });
});

describe('words are vague', () => {
  it.each([
    'Training must be recorded where appropriate.',
    'Forms are required and will be returned as required.',
    'Staff should receive appropriate induction.',
    'Leaders will be required to take equality up to a Level 3.',
    'Governors are entitled to up to 3 sessions per year.',
    'Tutors should have a qualification and/or experience.',
    'CPD may be used where deemed appropriate.',
  ])('in “%s”', (sentence) => {
    expect(linesFound(vagueWords, sentence)).toEqual([1]);
  });

  it.each([
    'Training must be recorded within a week.',
    'The building is suitable.',
    'Where Appropriate Words Stand',
  ])('but not in “%s”', (sentence) => {
    expect(linesFound(vagueWords, sentence)).toEqual([]);
  });
});

describe('a figure is missing', () => {
  it.each([
    'The body should set a minimum requirement to be recorded annually.',
    'Specified time will be guaranteed for learning.',
    'Staff are expected to achieve higher level qualifications.',
    'Office staff are required to participate in training.',
  ])('in “%s”', (sentence) => {
    expect(linesFound(noFigure, sentence)).toEqual([1]);
  });

  it.each([
    'Staff must complete a minimum of 20 hours of CPD.',
    'Office staff are required to participate in training twice a year.',
    'The review must cover as a minimum the following:',
    'Staff are expected to achieve Level 3, a higher level qualification.',
  ])('but not in “%s”', (sentence) => {
    expect(linesFound(noFigure, sentence)).toEqual([]);
  });
});

describe('an end is missing', () => {
  it.each([
    'Tutors will be required to work towards a degree.',
    'Mandatory training is set for all new employees.',
    'All staff will be provided an induction.',
  ])('in “%s”', (sentence) => {
    expect(linesFound(noEndDate, sentence)).toEqual([1]);
  });

  it.each([
    'Tutors will work towards a degree within 24 months.',
    'New staff should complete the induction within the first week.',
    'Induction\tDate\tSigned',
    'This works towards our vision.',
  ])('but not in “%s”', (sentence) => {
    expect(linesFound(noEndDate, sentence)).toEqual([]);
  });
});

describe('a part is missing', () => {
  it('where an appendix is named that the text does not hold, and again where it is named again', () => {
    const text = 'See Appendix A and B.\n\nAs said, Appendix B decides.\n\nAppendix A\nThe form.';
    expect(found(missingPart, text)).toEqual([[1, [3]]]);
  });

  it('where a note has a mark and no words', () => {
    expect(linesFound(missingPart, 'Tutors of languages¹ need more.')).toEqual([1]);
    expect(linesFound(missingPart, 'Tutors of languages¹ need more.\n¹ French and Spanish.')).toEqual([]);
  });

  it('where a link leads nowhere', () => {
    expect(linesFound(missingPart, 'Use [this sheet](#) or [that](https://example.org).')).toEqual([1]);
  });

  it('where the list of contents names a section the text does not hold', () => {
    const contents =
      'Purpose.....2\nScope.....2\nReview.....3\n\n## Purpose\n\nWords.\n\n## Review\n\nWords.';
    expect(linesFound(missingPart, contents)).toEqual([2]);
  });

  it('where a section is named by a number that no heading bears', () => {
    const text = '1.0 Aim\n\nSee section 2 and section 7.\n\n2.0 Duties\n\nThat is all.';
    expect(linesFound(missingPart, text)).toEqual([3]);
  });

  it('but not where the list of contents names it', () => {
    expect(linesFound(missingPart, 'Appendix 1 .......... 7\n\nAppendix 1: Forms\nHere.')).toEqual([]);
  });
});

describe('numbering breaks', () => {
  it('where a list begins again without a heading', () => {
    expect(
      found(
        misnumberedList,
        '1. Staff read it.\n\nAll agree to this.\n\n1. Staff sign it.\n2. Staff keep it.',
      ),
    ).toEqual([[5, [1]]]);
  });

  it('where a number is left out', () => {
    expect(linesFound(misnumberedList, '1. First\n2. Second\n4. Fourth')).toEqual([3]);
  });

  it('where two items stand in one line', () => {
    expect(linesFound(misnumberedList, '· One thing • Another thing\n· A third')).toEqual([1]);
  });

  it('but not where numbered titles hold lists of their own', () => {
    const text =
      '1. Duties\n\n1. Staff learn.\n2. Staff record.\n\n2. Records\n\n1. They are kept.\n\n3. Review';
    expect(linesFound(misnumberedList, text)).toEqual([]);
  });

  it('but not under a new heading, nor where a list goes on after other words', () => {
    const text = '## Trainers\n\n1. First\n\nAll agree.\n\n2. Second\n\n## Mentors\n\n1. First';
    expect(linesFound(misnumberedList, text)).toEqual([]);
  });
});

describe('a placeholder', () => {
  it.each([
    'Record 20XX',
    'For 201X – 201X',
    'Budget: EXXXX',
    'Owner: TBC',
    'Date to be confirmed',
    'Dear {{name}}',
    'Name: [insert name]',
    'Signed ________',
  ])('is found in “%s”', (line) => {
    expect(linesFound(placeholder, line)).toEqual([1]);
  });

  it('is no year, no name and no Roman numeral', () => {
    expect(linesFound(placeholder, 'In 2026 Max wrote part XX of [the plan](plan.md).')).toEqual([]);
  });
});

describe('a review date has run out', () => {
  it.each([
    'This policy is due to be reviewed by 3rd January 2024.',
    'Review date: September 2025',
    'Next review 31/10/2026',
  ])('in “%s”', (sentence) => {
    expect(linesFound(expiredReviewDate, sentence)).toEqual([1]);
  });

  it.each([
    'Date last reviewed: September 2022',
    'Review date: November 2026',
    'Review date: 21 November 2026',
  ])('but not in “%s”', (sentence) => {
    expect(linesFound(expiredReviewDate, sentence)).toEqual([]);
  });
});

describe('another organisation', () => {
  it('is named before a document of one’s own', () => {
    expect(linesFound(otherOrganisation, 'It stands in the Acme Quality Improvement Plan.')).toEqual([1]);
  });

  it('is named as organisations are', () => {
    expect(linesFound(otherOrganisation, 'Staff of Northfield Training Ltd must attend.')).toEqual([1]);
  });

  it('is told once, with the other lines that name it', () => {
    const text = 'Kingsway College requires it.\n\nHarbour College asks.\n\nKingsway College checks it.';
    expect(found(otherOrganisation, text)).toEqual([[1, [5]]]);
  });

  it('is where people are said to work', () => {
    const sentence = 'It binds staff in contact with young people in Coastal and Lifelong Learning.';
    expect(linesFound(otherOrganisation, sentence)).toEqual([1]);
    expect(linesFound(otherOrganisation, `${sentence}\n\nOur Coastal Learning service is Lifelong.`)).toEqual(
      [],
    );
  });

  it('is not one’s own, nor a word the text uses elsewhere', () => {
    const text = 'Staff of Harbour College read the Employee Handbook.\n\nEmployees have it.';
    expect(linesFound(otherOrganisation, text)).toEqual([]);
  });
});

describe('nobody does it', () => {
  it.each(['Opportunities will be published to all staff.', 'This information should then be shared.'])(
    'in “%s”',
    (sentence) => {
      expect(linesFound(noOwnerOrDate, sentence)).toEqual([1]);
    },
  );

  it.each([
    'Opportunities will be published by the CPD lead.',
    'It will be arranged with the awarding body.',
    'The form says how it will be shared.',
    'Records should be made available when requested.',
  ])('but not in “%s”', (sentence) => {
    expect(linesFound(noOwnerOrDate, sentence)).toEqual([]);
  });

  it('knows when, where a yearly review has no date to count from', () => {
    const review = 'This policy will be reviewed annually by the Board.';
    expect(linesFound(noOwnerOrDate, review)).toEqual([1]);
    expect(linesFound(noOwnerOrDate, `${review}\n\nDate last reviewed: May 2026`)).toEqual([]);
  });
});

describe('one rating has two names', () => {
  const faults = (text: string) => linesFound(contradiction, text);

  it('in two rows, two lists, or a row and a list', () => {
    expect(
      faults(
        'Date\tExcellent\tVery good\tGood relevant\tFair\tPoor\n\nDate\tExcellent\tVery good\tGood\tFair\tPoor',
      ),
    ).toEqual([1]);
    expect(
      faults(
        'Rate it good / fair / poor.\n\n- Good: helps everybody\n- Moderate: helps some\n- Poor: helps nobody',
      ),
    ).toEqual([1]);
  });

  it('and not where both say the same, or where they are two scales', () => {
    expect(faults('Good / Fair / Poor\n\n- Good (a lot)\n- Fair (some)\n- Poor (none)')).toEqual([]);
    expect(faults('Good / Fair / Poor\n\nMet / Partly met / Not met')).toEqual([]);
  });
});

describe('two parts bear one letter', () => {
  it('as titles', () => {
    const text =
      'Appendix A: Forms\n\nOne.\n\nAnnex 2\n\nTwo.\n\nAppendix A\n\nThree.\n\nAnnex 2 - Lists\n\nFour.';
    expect(found(misnumberedList, text)).toEqual([
      [9, [1]],
      [13, [5]],
    ]);
  });

  it('and not where a sentence speaks of one', () => {
    const text = 'Appendix A shows the form.\n\nAppendix A\n\nThe form.\n\nsee Appendix A';
    expect(linesFound(misnumberedList, text)).toEqual([]);
  });
});

describe('a heading is said to have been added', () => {
  it.each([
    'In 2025 “Supervision for all” was added to the policy.',
    'Version 3: added a new section on "Supervision for all".',
    'Change: inserted "Supervision for all".',
  ])('and is not there: %s', (text) => {
    expect(linesFound(missingPart, text)).toEqual([1]);
    expect(linesFound(missingPart, `${text}\n\n## Supervision for all\n\nIt is held monthly.`)).toEqual([]);
  });
});

describe('a form prints a year that is over', () => {
  it.each(['Mid-year review 2024\t\t', 'Appraisal record 2023/24\tName:\t', 'Training log 2025\n\nName:'])(
    'in %j',
    (text) => {
      expect(linesFound(placeholder, text)).toEqual([1]);
    },
  );

  it.each([
    'Mid-year review 2026\t\t',
    'Review record 2026/27\tName:\t',
    'Standards for tutors (2022)\t\t',
    'The review of 2024 showed progress.',
  ])('and not in %j', (text) => {
    expect(linesFound(placeholder, text)).toEqual([]);
  });
});

describe('a paper says whose it is', () => {
  const body = Array.from({ length: 9 }, (_, place) => `This is sentence ${place} of it.`).join('\n\n');

  it('or nobody can tell whether it is in force', () => {
    expect(linesFound(noOwnerOrDate, `Learning policy\n\n${body}`)).toEqual([1]);
    expect(linesFound(noOwnerOrDate, `Learning policy\n\nVersion 2\n\n${body}`)).toEqual([1]);
    expect(
      linesFound(noOwnerOrDate, `Learning policy\n\nOwner: Head of People\n\nMay 2026\n\n${body}`),
    ).toEqual([]);
  });

  it('and an extract need not', () => {
    expect(linesFound(noOwnerOrDate, 'Learning policy\n\nThis is all.')).toEqual([]);
  });
});

it('takes amounts that bind different people for no contradiction', () => {
  const hours = 'Tutors complete 30 hours of CPD annually.\n\nNurses complete 35 hours of CPD annually.';
  expect(linesFound(contradiction, hours)).toEqual([]);
});
