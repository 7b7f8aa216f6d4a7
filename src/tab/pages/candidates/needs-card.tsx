import type { CandidatePage } from '../../../contract/candidates.ts';
import { LONGEST_ANSWER } from '../../../contract/candidates.ts';
import { choiceField } from '../../../domain/fields/choice.ts';
import { dayField } from '../../../domain/fields/day.ts';
import { textField } from '../../../domain/fields/text.ts';
import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { parseCivilDate } from '../../../domain/cycles/civil-date.ts';
import type { AutosavedTexts } from '../../components/autosave/use-autosaved-texts.ts';
import { Card } from '../../components/card.tsx';
import type { ShownField } from '../../components/form/field-draft.ts';
import { AnsweredField } from './answered-field.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface NeedsCardProps {
  readonly page: CandidatePage;
  /** Undefined: it is read. */
  readonly answers: AutosavedTexts | undefined;
  readonly problemOf: (of: string, code: string) => string | undefined;
}

/** What was found that they need to learn: each becomes a need at the start, and with a day a goal of their first plan. */
export function NeedsCard({ page, answers, problemOf }: NeedsCardProps) {
  const say = useSay();
  const { needs, strandsWithout } = page;
  const filled = needs.filter(({ texts }) => Object.keys(texts).length > 0);
  return (
    <Card title={say('candidate.needs')}>
      <p className="quiet">{say('candidate.needs.note')}</p>
      {strandsWithout.length > 0 && answers && (
        <p className="quiet">{say('candidate.strands-without', { strands: strandsWithout.join('; ') })}</p>
      )}
      {!answers && filled.length === 0 && <p>{say('candidate.needs.none')}</p>}
      <ol className="plain-list">
        {(answers ? needs : filled).map(({ code, texts }, place) => (
          <li key={code} className="assessed__now">
            {answers ? (
              <OpenNeed page={page} code={code} place={place} answers={answers} problemOf={problemOf} />
            ) : (
              <ReadNeed page={page} texts={texts} />
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

interface OpenNeedProps extends Omit<NeedsCardProps, 'answers'> {
  readonly answers: AutosavedTexts;
  readonly code: string;
  readonly place: number;
}

function OpenNeed({ page, code, place, answers, problemOf }: OpenNeedProps) {
  const say = useSay();
  const isWritten = answers.textOf('text', code).trim() !== '';
  const [first, ...others] = needFields(page, place + 1, say);
  const field = (each: ShownField) => (
    <AnsweredField
      key={each.id}
      code={code}
      field={each}
      answers={answers}
      today={page.today}
      problem={problemOf(each.id, code)}
    />
  );
  return (
    <>
      {first && field(first)}
      {isWritten && <div className="claimed">{others.map(field)}</div>}
    </>
  );
}

const needFields = ({ strands, today }: CandidatePage, number: number, say: Say): readonly ShownField[] => {
  const optional = { isRequired: false } as const;
  return [
    { ...textField('text', LONGEST_ANSWER, { isRequired: true }), label: say('found.text', { number }) },
    ...(strands.length > 0
      ? [{ ...choiceField('strand', strands, optional), label: say('found.strand') }]
      : []),
    {
      ...dayField('by', { ...optional, earliest: today as CivilDate }),
      label: say('found.by'),
      hint: say('found.by.hint'),
    },
    { ...textField('why', LONGEST_ANSWER), label: say('found.why') },
  ];
};

interface ReadNeedProps {
  readonly page: CandidatePage;
  readonly texts: CandidatePage['needs'][number]['texts'];
}

function ReadNeed({ page, texts }: ReadNeedProps) {
  const say = useSay();
  const { text = '', why = '', strand = '', by = '' } = texts;
  const about = [
    page.strands.find(({ id }) => id === strand)?.label ?? '',
    by === '' ? '' : say('found.by.day', { date: parseCivilDate(by) ? say.date(by) : by }),
  ].filter((words) => words !== '');
  return (
    <>
      <p>{text}</p>
      {about.length > 0 && <p className="quiet">{about.join(' · ')}</p>}
      {why !== '' && <p className="own-words">{why}</p>}
    </>
  );
}
