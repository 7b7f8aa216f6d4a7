import * as z from 'zod';
import { decimalOf, shareInPercent } from '../../domain/amounts/decimal.ts';
import { idOfName } from '../../domain/id-of-name.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { err, ok } from '../../domain/result.ts';
import { standardsCoverage } from '../../domain/standards/coverage.ts';
import { EvidenceList } from '../assess/evidence-document.ts';
import { eachRecordOnce } from '../assess/evidence-document.ts';
import { DateText, OptionalText, Span } from '../assess/fields.ts';
import { Decimals } from '../topics/fields.ts';
import { definePolicyTopic } from '../topics/topic.ts';

type Framework = Policy['standardsFrameworks'][number];

const wordsOf = (text: string): readonly string[] => idOfName(text).split('-');

/** The frameworks that a name may mean: by id or label, else by words that all stand in one of them. None named: all stated. */
function frameworksMeant(frameworks: readonly Framework[], named: string): readonly Framework[] {
  if (named === '') return frameworks.filter(({ statements }) => statements.length > 0);
  const exact = frameworks.filter(
    ({ id, label }) => id === idOfName(named) || idOfName(label) === idOfName(named),
  );
  if (exact.length > 0) return exact;
  return frameworks.filter(({ id, label }) => {
    const known = new Set([...wordsOf(id), ...wordsOf(label)]);
    return wordsOf(named).every((word) => known.has(word));
  });
}

/** Numbers as the file has them; what is no number stays a text. */
const asWritten = (code: string): string | number => (/^(0|[1-9]\d*)$/.test(code) ? Number(code) : code);

export const coverageOfStandards = definePolicyTopic({
  name: 'standards-coverage',
  given: z.object({
    asOf: DateText,
    /** Left out: activities of any year. */
    cycle: Span.nullish(),
    standardSet: OptionalText,
    evidence: EvidenceList,
    decimals: Decimals,
  }),
  answer: ({ asOf, cycle, standardSet, evidence, decimals }, { standardsFrameworks, id }) => {
    const [framework, other] = frameworksMeant(standardsFrameworks, standardSet);
    if (!framework || other) {
      const known = standardsFrameworks.map((each) => each.id).join(', ');
      return err([
        { path: 'standardSet', sentence: `not one set of standards of ${id}: ${known || 'it names none'}` },
      ]);
    }
    const activities = eachRecordOnce(evidence).filter((each) => each.type === 'activity');
    const { covered, total, groups } = standardsCoverage(framework, activities, {
      asOf,
      cycle: cycle ?? undefined,
    });
    return ok({
      covered: covered.map(asWritten),
      total,
      percent: shareInPercent(decimalOf(covered.length), decimalOf(total), decimals),
      byDomain: Object.fromEntries(groups.map((each) => [each.name, `${each.covered}/${each.total}`])),
    });
  },
});
