import { catalogue, hasSentence, messageOf } from '../../message.ts';
import type { MembershipEvidence } from '../../evidence/evidence.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import type { Choice } from '../../fields/choice.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { lineField } from '../../fields/text.ts';
import { hasRuleOf, namesIn } from '../policy-names.ts';

const message = messageOf<typeof messages>();

const SORTS = [
  'sector-body',
  'teaching-body',
  'professional-body',
] as const satisfies readonly MembershipEvidence['kind'][];

const isSort = (sort: string): sort is MembershipEvidence['kind'] => SORTS.some((each) => each === sort);

const messages = catalogue(
  {
    'entry.membership': 'Membership of a body',
    'entry.membership.for':
      'A body of the sector, of teaching or of the profession that somebody belongs to.',
    'entry.membership.sort': 'What sort of body?',
    'entry.membership.sort.sector-body': 'Sector body',
    'entry.membership.sort.teaching-body': 'Teaching body',
    'entry.membership.sort.professional-body': 'Professional body',
    'entry.membership.about': 'Name of the body',
    'entry.membership.about.hint': 'As it calls itself: its name, or the letters it goes by.',
    'entry.membership.grade': 'Grade of membership',
    'entry.membership.grade.hint': 'Choose the nearest. Leave it empty where the body has no grades.',
    'entry.membership.grade.student': 'Student',
    'entry.membership.grade.affiliate': 'Affiliate',
    'entry.membership.grade.associate': 'Associate',
    'entry.membership.grade.member': 'Member',
    'entry.membership.grade.senior-member': 'Senior member',
    'entry.membership.grade.chartered-member': 'Chartered member',
    'entry.membership.grade.fellow': 'Fellow',
    'entry.membership.grade.chartered-fellow': 'Chartered fellow',
    'entry.membership.grade.companion': 'Companion',
    'entry.membership.validTo': 'Last day of the membership',
    'entry.membership.validTo.hint': 'Leave it empty if it does not end.',
  },
  {
    'entry.membership': 'Aelodaeth o gorff',
    'entry.membership.for': 'Corff y sector, addysgu neu’r proffesiwn y mae rhywun yn perthyn iddo.',
    'entry.membership.sort': 'Pa fath o gorff?',
    'entry.membership.sort.sector-body': 'Corff sector',
    'entry.membership.sort.teaching-body': 'Corff addysgu',
    'entry.membership.sort.professional-body': 'Corff proffesiynol',
    'entry.membership.about': 'Enw’r corff',
    'entry.membership.about.hint': 'Fel y mae’n ei alw ei hun: ei enw, neu ei lythrennau.',
    'entry.membership.grade': 'Gradd yr aelodaeth',
    'entry.membership.grade.hint': 'Dewiswch yr agosaf. Gadewch yn wag lle nad oes graddau gan y corff.',
    'entry.membership.grade.student': 'Myfyriwr',
    'entry.membership.grade.affiliate': 'Aelod cyswllt',
    'entry.membership.grade.associate': 'Aelod cysylltiol',
    'entry.membership.grade.member': 'Aelod',
    'entry.membership.grade.senior-member': 'Uwch aelod',
    'entry.membership.grade.chartered-member': 'Aelod siartredig',
    'entry.membership.grade.fellow': 'Cymrawd',
    'entry.membership.grade.chartered-fellow': 'Cymrawd siartredig',
    'entry.membership.grade.companion': 'Cydymaith',
    'entry.membership.validTo': 'Diwrnod olaf yr aelodaeth',
    'entry.membership.validTo.hint': 'Gadewch yn wag os nad yw’n dod i ben.',
  },
);

/** A grade that a policy orders by itself is named in its own word. */
function gradeChoice(grade: string): Choice {
  const id = `entry.membership.grade.${grade}`;
  return { id: grade, label: hasSentence(messages, id) ? message(id) : grade };
}

/** Membership of a body, at a grade, until its last day. */
export const membership: EntryKind = {
  name: 'membership',
  permission: 'credential.record',
  mayBeBrought: true,
  messages,
  isOffered: ({ policy }) => hasRuleOf(policy, 'membership'),
  fields: ({ policy }) => [
    choiceField(
      'sort',
      SORTS.map((id) => ({ id, label: message(`entry.membership.sort.${id}`) })),
    ),
    lineField('about', 200, {
      suggestions: namesIn(policy, 'membership-body').map((name) => ({ id: name, label: name })),
    }),
    choiceField('grade', namesIn(policy, 'membership-grade').map(gradeChoice), { isRequired: false }),
    dayField('validTo', { isRequired: false }),
  ],
  contributions: (entry) => {
    const { key, sort, about, grade, validTo } = entry;
    if (about === '' || !isSort(sort)) return NOTHING;
    return evidenceOf({
      type: 'membership',
      id: key,
      kind: sort,
      body: about,
      grade,
      validTo: validTo ?? null,
      recordedOn: recordedOn(entry),
    });
  },
};
