import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { permissionToAddTo, permissionToChange } from '../../domain/record-entries/define-entry-kind.ts';
import { findEntryKind } from '../../domain/record-entries/index.ts';
import type { FormTexts } from '../../domain/forms/parse-form.ts';
import { parseEntry } from '../../domain/record-entries/parse-entry.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import type { ChangedMeanwhile, Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { accessTo, notAllowed, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { entryContextOf } from './entry-context.ts';
import { currentEntryOf } from '../shared/current-entries-of.ts';

export interface RecordEntryRequest {
  readonly actorOid: string;
  readonly personOid: string;
  /** Made by the form: the same form sent twice stores one entry. */
  readonly formId: string;
  /** Name of an entry kind. */
  readonly kind: string;
  /** The form as it was filled in, by column. */
  readonly fields: FormTexts;
  /** Key of the entry that this one corrects. */
  readonly corrects?: string | undefined;
}

type EntryDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;

/** Somebody enters a fact of a person's record, or corrects one that stands. */
export async function recordEntry(
  deps: EntryDeps,
  { actorOid, personOid, formId, fields, corrects, ...request }: RecordEntryRequest,
): Promise<
  Result<Created<RecordEntry>, NotFound | NotAllowed | BadInput | KeyHoldsAnother | ChangedMeanwhile>
> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('entry.record')) return err(notFound);
  const context = entryContextOf(deps, access.person);
  const kind = findEntryKind(request.kind);
  // What stands is corrected also where the policy offers the form no more.
  const isOpen = kind && context && (corrects !== undefined || kind.isOffered(context));
  if (!isOpen) return err(badInput('kind', 'not-a-choice'));
  const earlier = corrects === undefined ? undefined : deps.records.recordEntries.find(corrects)?.value;
  const permission = earlier ? permissionToAddTo(kind, earlier) : kind.permission;
  if (!access.may(permission)) return err(notAllowed);

  const parsed = parseEntry(kind, context, fields);
  if (!parsed.ok) {
    const problems = parsed.refusal.map((each) => ({ ...each, path: `fields.${each.path}` }));
    return err({ code: 'bad-input', problems });
  }
  const key = deps.keys.keyFor('entry', actorOid, personOid, formId);
  // Sent once more, a correction finds its own row where the corrected one stood.
  const isAgain = deps.records.recordEntries.find(key)?.value.supersedes === corrects;
  if (corrects !== undefined && !isAgain) {
    if (earlier?.personOid !== personOid || earlier.kind !== kind.name)
      return err(badInput('corrects', 'not-an-id'));
    if (!access.may(permissionToChange(kind, earlier, actorOid))) return err(notAllowed);
    if (!currentEntryOf(deps, personOid, corrects)) return err({ code: 'changed-meanwhile', key: corrects });
  }

  const created = await createAudited(
    deps,
    deps.records.recordEntries,
    {
      key,
      personOid,
      kind: kind.name,
      ...parsed.value,
      // What came from elsewhere did so however it is corrected.
      broughtFrom: earlier?.broughtFrom,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: corrects,
    },
    {
      action: corrects === undefined ? 'entry-recorded' : 'entry-corrected',
      actorOid,
      subjectOid: personOid,
    },
  );
  if (!created.ok) return created;
  return ok(created.value);
}
