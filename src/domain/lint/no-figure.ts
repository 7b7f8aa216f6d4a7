import { excerpt } from './excerpt.ts';
import { hasFigure, isDuty } from './grammar/duty.ts';
import type { LintRule } from './fault.ts';
import { textRule } from './fault.ts';
import type { Statement } from './policy-text.ts';

interface FigurePromise {
  readonly pattern: RegExp;
  readonly why: string;
  /** How often is not how much: only a number answers it. */
  readonly needsNumber?: true;
}

/** Words that promise a figure. */
const PROMISES: readonly FigurePromise[] = [
  {
    pattern:
      /\bminimum (?:\w+ )?(?:requirement|expectation|amount|number|hours|level)\b|\bminimum of (?:cpd|training|hours)\b|\bset (?:out )?a minimum\b/i,
    why: 'It speaks of a minimum and gives none.',
    needsNumber: true,
  },
  {
    pattern:
      /\b(?:specified|agreed|set|protected|dedicated|guaranteed) (?:\w+ )?(?:time|hours|amount|number)\b/i,
    why: 'It speaks of an agreed amount and gives none.',
    needsNumber: true,
  },
  {
    pattern: /\bhigher[- ]level (?:of )?qualifications?\b/i,
    why: 'It asks for a higher level and names none.',
  },
  {
    pattern:
      /\b(?:participate|engage|take part) in (?:\w+ ){0,3}(?:training|cpd|development)\b|\breceive (?:appropriate |relevant )?training to\b|\bentitled to (?:appropriate |relevant )?(?:training|professional development)\b/i,
    why: 'It asks for training and says neither how much nor how often.',
  },
];

/** What follows the figure may stand in the list that the sentence introduces. */
const introducesList = (text: string): boolean => /:$/.test(text) || /\bthe following\b/i.test(text);

function promiseIn(statement: Statement): { readonly why: string; readonly index: number } | undefined {
  const { text } = statement;
  if (statement.isHeading || statement.isTable || introducesList(text)) return undefined;
  for (const { pattern, why, needsNumber } of PROMISES) {
    if (needsNumber ? /\d/.test(text) : hasFigure(text)) continue;
    const match = pattern.exec(text);
    if (match && (isDuty(statement) || statement.isItem)) return { why, index: match.index };
  }
  return undefined;
}

/** A sentence that asks for an amount and does not say how much. */
export const noFigure: LintRule = textRule('no-figure', ({ statements }) =>
  statements.flatMap((statement) => {
    const promise = promiseIn(statement);
    return promise
      ? [
          {
            line: statement.line,
            text: excerpt(statement.text, promise.index),
            why: promise.why,
            also: [],
          },
        ]
      : [];
  }),
);
