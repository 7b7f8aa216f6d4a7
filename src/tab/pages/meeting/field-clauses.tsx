import type { MeetingFieldView } from '../../../contract/meetings.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { useSay } from './words.ts';

interface FieldClausesProps {
  readonly about: string;
  readonly fields: readonly MeetingFieldView[];
}

/** The sentences on which some fields rest, each once. */
export function FieldClauses({ about, fields }: FieldClausesProps) {
  const say = useSay();
  const clauses = new Map(
    fields.flatMap(({ clause, reading }) => (clause ? [[clause.quote, { clause, reading }] as const] : [])),
  );
  if (clauses.size === 0) return null;
  return (
    <Disclosure summary={say('meeting.field.policy')} about={about}>
      {[...clauses.values()].map(({ clause, reading }) => (
        <div key={clause.quote}>
          <figure className="clause">
            <blockquote>{clause.quote}</blockquote>
            <figcaption>{say('outcome.clause', clause)}</figcaption>
          </figure>
          {reading !== '' && <p className="quiet">{reading}</p>}
        </div>
      ))}
    </Disclosure>
  );
}
