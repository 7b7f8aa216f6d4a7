import { describe, expect, it } from '@jest/globals';
import { readPolicyText } from '../policy-text.ts';
import { whomItAsks } from './audience.ts';
import { isDuty } from './duty.ts';

const only = (text: string) => {
  const [statement] = readPolicyText(text).statements;
  if (!statement) throw new Error(`${text} is a sentence`);
  return statement;
};

describe('a duty is laid on people', () => {
  it.each([
    'Staff complete 30 hours.',
    'Lecturers complete 30 hours of CPD.',
    'Volunteers repeat it yearly.',
    'Teaching assistants attend training.',
    'Healthcare assistants, porters and cooks refresh fire safety each year.',
    'Nurses revalidate every three years.',
    'Faculty undertake fifteen (15) hours annually.',
    'Every tutor completes 20 hours.',
    'Each member of staff keeps a record.',
    'All members of staff, including volunteers, attend.',
    'Everyone logs CPD.',
    'Anybody who drives the minibus repeats the course.',
    'Those who teach complete 30 hours.',
    'In addition, mentors log an hour each week.',
    'Governors are to attend one session.',
    'The course is compulsory.',
  ])('by “%s”', (text) => {
    expect(isDuty(only(text))).toBe(true);
  });

  it.each([
    'Staff are our greatest asset.',
    'Staff completed 30 hours in 2019.',
    'Staff have completed it.',
    'Staff may attend.',
    'Staff feel valued.',
    'Numbers grow each year.',
    'Registers show attendance.',
    'Papers describe it.',
    'The college trains staff.',
    'The trust believes that staff learn best together.',
  ])('and not by “%s”', (text) => {
    expect(isDuty(only(text))).toBe(false);
  });
});

describe('a sentence asks something', () => {
  it.each([
    'All staff must attend.',
    'Every employee must attend.',
    'Everyone must attend.',
    'The whole workforce attends.',
    'All members of staff, including volunteers, attend.',
    'This is for all employees.',
    'Managers ensure that all staff attend.',
  ])('of everybody in “%s”', (text) => {
    expect(whomItAsks(only(text))).toBe('everybody');
  });

  it.each([
    'All lecturers must attend.',
    'All staff who teach must attend.',
    'Staff in contact with children must attend.',
    'All colleagues working with learners attend.',
    'Nurses and midwives must attend.',
    'Faculty must attend.',
    'Agency staff must attend.',
    'Anybody who teaches must attend.',
    'The review is held only with trainers.',
    'It is for managers only.',
    'The assessor will hold a meeting with all trainers.',
  ])('of some in “%s”', (text) => {
    expect(whomItAsks(only(text))).toBe('some');
  });

  it.each(['Staff must attend.', 'Records must be kept.'])('and does not say of whom in “%s”', (text) => {
    expect(whomItAsks(only(text))).toBeUndefined();
  });
});
