import { excerpt } from './excerpt.ts';
import { cadencesIn } from './grammar/cadence.ts';
import { hasFigure } from './grammar/duty.ts';
import { textRule } from './fault.ts';
import type { PolicyText, Statement } from './policy-text.ts';
import { isPolicyReview, reviewDates } from './review-dates.ts';
import { unidentifiedPaper } from './unidentified-paper.ts';

/** "will be reviewed", "should then be disseminated": something is to happen, and the doer is left out. */
const PASSIVE =
  /\b(?:will|must|shall|should)(?: (?:also|then|only|all|not))* be (?:\w+ly )?(?:reviewed(?! separately)|updated|published|communicated|arranged|disseminated|made|provided|monitored|evaluated|shared|agreed|taken|held|undertaken|delivered|produced|issued|circulated|carried out|kept (?:updated|up to date))\b/i;

const SAYS_WHO =
  /(?<!\bline )\bwith (?:the|their|your) |\bby (?!(?:the end|\d|january|february|march|april|may|june|july|august|september|october|november|december))[A-Za-z"']/i;
const REQUESTED = /\bwhen requested|\bon request/i;

/** "how it will be disseminated", "Equality of access will be provided": nothing to be done by anybody in particular. */
const NO_ACTION = /\b(?:how|where|which|that) [^.,]{0,40}$|^(?:equality|equal) /i;

function ownerless({ statements }: PolicyText) {
  return statements
    .filter(({ isHeading, isTable, text }) => !isHeading && !isTable && !REQUESTED.test(text))
    .flatMap((statement: Statement) => {
      const match = PASSIVE.exec(statement.text);
      if (!match || SAYS_WHO.test(statement.text.slice(match.index))) return [];
      if (NO_ACTION.test(statement.text.slice(0, match.index))) return [];
      const lacks = hasFigure(statement.text) ? 'who does it' : 'who does it, nor when';
      return [
        {
          line: statement.line,
          text: excerpt(statement.text, match.index),
          why: `“${match[0]}” does not say ${lacks}.`,
          also: [],
        },
      ];
    });
}

/** A cadence for the policy's own review, and no date to count it from. */
function dateless(text: PolicyText) {
  const { next, last } = reviewDates(text);
  if (next.length > 0 || last.length > 0) return [];
  return text.statements
    .filter((statement) => isPolicyReview(statement.text) && cadencesIn(statement.text).length > 0)
    .map((statement) => ({
      line: statement.line,
      text: excerpt(statement.text),
      why: 'The policy prints no date of its last or next review, so nobody can tell when this one is due.',
      also: [],
    }));
}

/** An action without anybody to do it, or without a day to count from. */
export const noOwnerOrDate = textRule('no-owner-or-date', (text) => [
  ...ownerless(text),
  ...dateless(text),
  ...unidentifiedPaper(text),
]);
