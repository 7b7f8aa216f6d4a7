import { catalogue } from '../../message.ts';
import type { Waiver } from '../../case/case.ts';
import { titleUnder } from '../../policies/title-under.ts';
import type { EntryContext, EntryKind } from '../define-entry-kind.ts';
import { NOTHING } from '../define-entry-kind.ts';
import type { Choice } from '../../fields/choice.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { textField } from '../../fields/text.ts';
import { periodOf } from '../period-of.ts';

/** A requirement by its policy's id and its key, `hampshire/hours`: two policies may use one key. */
const requirementId = (policy: string, key: string): string => `${policy}/${key}`;

/** A row that names a key alone means the main policy's requirement. */
function requirementNamed(about: string): Pick<Waiver, 'policy' | 'requirement'> {
  const slash = about.indexOf('/');
  if (slash === -1) return { requirement: about };
  return { policy: about.slice(0, slash), requirement: about.slice(slash + 1) };
}

function requirementsToWaive({ policy, policies = [policy] }: EntryContext): readonly Choice[] {
  return policies.flatMap(({ id, title: policyTitle, requirements }, index) =>
    requirements.map(({ key, title }) => ({
      id: requirementId(id, key),
      label: policies.length > 1 ? titleUnder(title, { title: policyTitle }) : title,
      ...(index === 0 && { alsoNamed: key }),
    })),
  );
}

/** Somebody is let off a requirement for a time; never without a reason and an approver, who is one of those who may. */
export const waiver: EntryKind = {
  name: 'waiver',
  permission: 'waiver.grant',
  messages: catalogue(
    {
      'entry.waiver': 'Waiver',
      'entry.waiver.for': 'Somebody is let off a requirement for a time.',
      'entry.waiver.about': 'Which requirement?',
      'entry.waiver.datedOn': 'First day',
      'entry.waiver.validTo': 'Last day',
      'entry.waiver.validTo.hint': 'Leave it empty if it does not end.',
      'entry.waiver.note': 'Reason',
      'entry.waiver.note.hint': 'Everybody who may see the record can read it.',
      'entry.waiver.approvedBy': 'Approved by',
      'entry.waiver.approvedBy.hint': 'Their line manager, or a CPD lead.',
    },
    {
      'entry.waiver': 'Hepgoriad',
      'entry.waiver.for': 'Mae rhywun wedi’i ryddhau o ofyniad am gyfnod.',
      'entry.waiver.about': 'Pa ofyniad?',
      'entry.waiver.datedOn': 'Diwrnod cyntaf',
      'entry.waiver.validTo': 'Diwrnod olaf',
      'entry.waiver.validTo.hint': 'Gadewch yn wag os nad yw’n dod i ben.',
      'entry.waiver.note': 'Rheswm',
      'entry.waiver.note.hint': 'Gall pawb a gaiff weld y cofnod ei ddarllen.',
      'entry.waiver.approvedBy': 'Cymeradwywyd gan',
      'entry.waiver.approvedBy.hint': 'Eu rheolwr llinell, neu arweinydd DPP.',
    },
  ),
  isOffered: ({ policy }) => policy.requirements.length > 0,
  fields: ({ approvers = [], ...context }) => [
    choiceField('about', requirementsToWaive(context)),
    dayField('datedOn'),
    dayField('validTo', { isRequired: false }),
    textField('note', 1000, { isRequired: true }),
    // A row names who approved by name, as do those that were typed into the list.
    choiceField(
      'approvedBy',
      approvers.map(({ oid, displayName }) => ({ id: oid, label: displayName, alsoNamed: displayName })),
    ),
  ],
  kept: (columns, { approvers = [] }) => ({
    ...columns,
    colleague: columns.approvedBy,
    approvedBy: approvers.find(({ oid }) => oid === columns.approvedBy)?.displayName ?? '',
  }),
  contributions: (entry) => {
    const { about, note, approvedBy } = entry;
    const period = periodOf(entry);
    if (!period || [about, note, approvedBy].some((each) => each.trim() === '')) return NOTHING;
    return { waivers: [{ ...period, ...requirementNamed(about), reason: note, approvedBy }] };
  },
};
