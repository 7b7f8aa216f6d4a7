/** Judges 10,000 people by 60 requirements, keeping no outcome; prints the milliseconds spent judging and the peak. */
import { compilePolicy } from '../../../src/domain/rule-books/rule-book.ts';
import { judgeEach } from '../../../src/domain/standing/judge-on.ts';
import { generatedPerson } from './generated-people.ts';
import { doubled, trainerPolicy } from './trainer-policy.ts';

const PEOPLE = 10_000;

const trainer = trainerPolicy();
const policy = doubled(trainer);
const book = compilePolicy(policy);
let milliseconds = 0;
let reasons = 0;
let outcomes = 0;
for (let index = 0; index < PEOPLE; index += 1) {
  const theCase = generatedPerson(trainer, index);
  const began = performance.now();
  judgeEach(book, theCase, ({ because, uncountedEvidence }) => {
    outcomes += 1;
    reasons += uncountedEvidence.length + (because.id === '' ? 0 : 1);
  });
  milliseconds += performance.now() - began;
}
const megabytes = process.resourceUsage().maxRSS / 1000;
process.stdout.write(JSON.stringify({ milliseconds, megabytes, outcomes, reasons }));
