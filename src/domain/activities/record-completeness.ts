import type { Policy } from '../policies/policy.ts';

/** What belongs to a record of an activity, by the kind of rule that asks for it; a certificate never has to be there. */
const ASKED_BY = { reflection: 'reflection-due', questionnaire: 'evaluation-due' } as const;

export type RecordPart = keyof typeof ASKED_BY;

/** What a policy asks to be there before a record is complete. */
export const partsAsked = ({ requirements }: Pick<Policy, 'requirements'>): readonly RecordPart[] =>
  (Object.keys(ASKED_BY) as readonly RecordPart[]).filter((part) =>
    requirements.some(({ kind, obligation }) => kind === ASKED_BY[part] && obligation === 'required'),
  );

/** What is asked and not there, in the order in which it is asked. */
export const missingParts = (
  asked: readonly RecordPart[],
  there: Readonly<Record<RecordPart, boolean>>,
): readonly RecordPart[] => asked.filter((part) => !there[part]);
