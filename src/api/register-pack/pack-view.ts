import type { RegisterPack } from '../../contract/register-pack.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { messageOf } from '../../domain/message.ts';
import type { PackPart, PackPartId } from '../../domain/register-pack/register-pack.ts';
import type { EntryValue } from '../../use-cases/entries/read-entries.ts';
import type { RegisterPackValue } from '../../use-cases/register-pack/read-register-pack.ts';
import type { Words } from '../../wording/create-words.ts';
import { entriesView } from '../entries/entries-view.ts';
import type { packWords } from './pack-words.ts';

const message = messageOf<typeof packWords>();

type Say = (...said: Parameters<typeof message>) => string;
type Table = Pick<RegisterPack['parts'][number], 'columns' | 'rows'>;

/** A register pack in the reader's words: what its page shows is what is printed. */
export function packView(
  value: RegisterPackValue,
  { words, today }: { readonly words: Words; readonly today: CivilDate },
): RegisterPack {
  const say: Say = (...said) => words.say(message(...said));
  const { pack, asked } = value;
  const { person } = entriesView(value.entries, today, words);
  const tables = tablesOf(value, today, words, say);
  return {
    person,
    policyTitle: asked?.policyTitle ?? null,
    readiness: pack.readiness,
    statement: statementOf(pack, say),
    due: asked ? words.say(asked.outcome.because) : '',
    parts: pack.parts.map((part) => ({
      id: part.id,
      title: say(`pack.part.${part.id}`),
      isAsked: part.isAsked,
      isComplete: part.lacking === undefined,
      note: noteOf(part, value, tables[part.id].rows.length, words, say),
      ...tables[part.id],
    })),
  };
}

function statementOf({ readiness, missing }: RegisterPackValue['pack'], say: Say): string {
  if (readiness !== 'incomplete') return say(`pack.${readiness}`);
  const parts = missing.map((id) => say(`pack.part.${id}`)).join(', ');
  return say('pack.incomplete', { count: missing.length, parts });
}

function noteOf(
  { id, lacking }: PackPart,
  { pack, activities, recorderNames }: RegisterPackValue,
  count: number,
  words: Words,
  say: Say,
): string {
  const since = pack.since === undefined ? say('pack.ever') : words.date(pack.since);
  if (lacking === 'not-verified') return say('pack.note.qualifications.not-verified');
  if (lacking === 'nothing') {
    const who = recorderNames.length === 0 ? say('pack.nobody') : recorderNames.join(', ');
    return say(`pack.note.${id}.nothing`, { who, since });
  }
  if (id !== 'cpd') return say('pack.note.there', { count });
  const hours = words.hours(activities.reduce((sum, { minutes }) => sum + minutes, 0) / MINUTES_OF_AN_HOUR);
  return say('pack.note.cpd.since', { count, since, hours });
}

const MINUTES_OF_AN_HOUR = 60;

function tablesOf(
  value: RegisterPackValue,
  today: CivilDate,
  words: Words,
  say: Say,
): Readonly<Record<PackPartId, Table>> {
  const { registrations, held, plans, goals, activities, entries } = value;
  const date = (day: CivilDate | undefined) => (day === undefined ? '' : words.date(day));
  const views = new Map(entriesView(entries, today, words).entries.map((view) => [view.key, view]));
  const viewOf = ({ entry }: EntryValue) => views.get(entry.key);
  const typeLabel = (id: string) =>
    entries.context?.policy.activityTypes.find((type) => type.id === id)?.label ?? id;
  return {
    registration: {
      columns: [say('pack.column.level'), say('pack.column.from'), say('pack.column.to')],
      rows: registrations.map(({ entry }) => [
        entry.grade,
        date(entry.datedOn),
        entry.validTo === undefined ? say('pack.lasting') : date(entry.validTo),
      ]),
    },
    qualifications: {
      columns: [
        say('pack.column.what'),
        say('pack.column.level-of'),
        say('pack.column.awarded'),
        say('pack.column.files'),
        say('pack.column.check'),
      ],
      rows: held.map(({ value: each, check, files }) => {
        const view = viewOf(each);
        const { level, datedOn } = each.entry;
        return [
          `${view?.kindLabel ?? ''}: ${view?.lines[0]?.value ?? ''}`,
          level === undefined ? '' : String(level),
          date(datedOn),
          files.length === 0 ? say('pack.no-file') : files.map(({ name }) => name).join('\n'),
          check === 'not-asked'
            ? say('pack.check.not-asked', { name: each.recordedByName })
            : say(`pack.check.${check}`),
        ];
      }),
    },
    plan: {
      columns: [say('pack.column.goal'), say('pack.column.by'), say('pack.column.state')],
      rows: [
        ...plans.map(({ entry }) => [entry.note, date(entry.datedOn), say('pack.plan.agreed')]),
        ...goals.map(({ text, targetOn, state, outcome }) => [
          [text, outcome].filter((each) => each !== '').join('\n'),
          date(targetOn),
          say(state === 'done' ? 'pack.goal.done' : 'pack.goal.open'),
        ]),
      ],
    },
    cpd: {
      columns: [
        say('pack.column.date'),
        say('pack.column.hours'),
        say('pack.column.activity'),
        say('pack.column.reflection'),
      ],
      rows: activities.map(({ completedOn, minutes, title, activityType, reflection }) => [
        date(completedOn),
        words.hours(minutes / MINUTES_OF_AN_HOUR),
        `${title} (${typeLabel(activityType)})`,
        reflection,
      ]),
    },
  };
}
