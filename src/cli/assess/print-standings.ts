import type { Words } from '../../wording/create-words.ts';
import type { JudgedCase } from './assess.ts';
import { sayOnce, standingDocument } from './standing-document.ts';

/** JSON with one standing on each line. */
export function* standingsAsJson(judged: Iterable<JudgedCase>, words: Words): Generator<string> {
  const say = sayOnce(words);
  yield '{"standings":[';
  let separator = '\n';
  for (const { id, standing } of judged) {
    yield `${separator}${JSON.stringify(standingDocument(id, standing, say))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

const OVERALL: Record<JudgedCase['standing']['overall'], string> = {
  compliant: 'Compliant',
  'action-needed': 'Action needed',
  'non-compliant': 'Not compliant',
};

/** Longer than the longest status word. */
const STATUS_WIDTH = 16;

/** For people: a line for each requirement with its status and why, then the next step. */
export function* standingsAsTable(judged: Iterable<JudgedCase>, words: Words): Generator<string> {
  for (const { id, book, standing } of judged) {
    const { policy } = book;
    const { asOf, cycle, overall, changesOn, outcomes } = standing;
    const titleWidth = Math.max(0, ...outcomes.map(({ title }) => title.length)) + 2;
    yield `${id}: ${policy.title}, ${words.date(asOf)} (CPD year ${words.date(cycle.from)} to ${words.date(cycle.to)})\n`;
    yield `${OVERALL[overall]}${changesOn === null ? '' : `; changes on ${words.date(changesOn)}`}\n\n`;
    for (const outcome of outcomes) {
      const status = words.statusLabel(outcome, policy.warningDays);
      const sentences = [outcome.because, ...(outcome.next ? [outcome.next] : [])].map(words.say);
      yield `  ${outcome.title.padEnd(titleWidth)}${status.padEnd(STATUS_WIDTH)}${sentences.join(' ')}\n`;
    }
    yield '\n';
  }
}
