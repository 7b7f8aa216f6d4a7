import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { addDays } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { missingProblem } from '../../domain/reviews/meeting-gate.ts';
import type { Review } from '../../domain/reviews/review.ts';
import type { ChangedMeanwhile, Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { AccessToPerson, NotAllowed, NotFound } from '../shared/authorise.ts';
import { accessTo, notAllowed, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { correctableReview } from './correctable-review.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { missingBeforeReview } from './missing-before-review.ts';
import { tellPerson } from './tell-review-recorded.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';

export interface RecordReviewRequest {
  readonly actorOid: string;
  readonly personOid: string;
  /** Made by the form: the same form sent twice stores one review. */
  readonly formId: string;
  readonly kind: string;
  readonly heldOn: CivilDate;
  readonly agreed: string;
  /** Key of the review that this one corrects, or of what took it back: then it counts again. */
  readonly corrects?: string | undefined;
}

type RecordDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'outbox' | 'may'
>;
type Refused = NotFound | NotAllowed | BadInput | ChangedMeanwhile | KeyHoldsAnother;

/** Somebody records that a review was held, or corrects what they recorded. */
export async function recordReview(
  deps: RecordDeps,
  { actorOid, personOid, formId, corrects, ...fields }: RecordReviewRequest,
): Promise<Result<Created<Review>, Refused>> {
  const key = deps.keys.keyFor('review', actorOid, personOid, formId);
  const allowed = allowedReview(deps, { actorOid, personOid, corrects, key });
  if (!allowed.ok) return allowed;
  const { access, before } = allowed.value;
  const wrong = wrongIn(deps, access.person, { ...fields, corrects }, before);
  if (wrong) return err(wrong);
  // Of the kind that they chose, and that they may move a review to.
  const isTheirs = access.may('review.record', fields.kind);
  if (!isTheirs && before?.kind !== fields.kind) return err(notAllowed);
  const created = await createAudited(
    deps,
    deps.records.reviews,
    {
      key,
      personOid,
      ...fields,
      // Whoever corrects what somebody else held did not hold it.
      reviewerOid: before?.reviewerOid ?? actorOid,
      withdrawnBecause: undefined,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: corrects,
    },
    {
      action: corrects === undefined ? 'review-recorded' : 'review-corrected',
      actorOid,
      subjectOid: personOid,
    },
  );
  // Told also when the row was there already: an attempt that died between the two is made whole by the next.
  const isNews = corrects === undefined && fields.heldOn >= addDays(deps.clock.today(), -NEWS_DAYS);
  if (created.ok && isNews) await tellPerson(deps, personOid, key);
  return created;
}

/** Days for which a meeting is news to whom it was held with: what is entered from old files is not. */
const NEWS_DAYS = 31;

interface Allowed {
  readonly access: AccessToPerson;
  /** The review as it stands, where one is corrected. */
  readonly before: Review | undefined;
}

function allowedReview(
  deps: RecordDeps,
  request: Pick<RecordReviewRequest, 'actorOid' | 'personOid' | 'corrects'> & { readonly key: string },
): Result<Allowed, NotFound | NotAllowed | ChangedMeanwhile> {
  const { actorOid, personOid, corrects, key } = request;
  const access = accessTo(deps, actorOid, personOid);
  if (!access) return err(notFound);
  if (corrects === undefined) {
    return access.may('review.change') ? ok({ access, before: undefined }) : err(notFound);
  }
  const found = correctableReview(deps, { actorOid, access, reviewKey: corrects, byKey: key });
  return found.ok ? ok({ access, before: found.value }) : found;
}

function wrongIn(
  deps: RecordDeps,
  person: Person,
  { kind, heldOn, corrects }: Pick<RecordReviewRequest, 'kind' | 'heldOn' | 'corrects'>,
  before: Review | undefined,
): BadInput | undefined {
  const policy = declarationsFor(deps, person);
  const isDeclared = !policy || policy.reviewKinds.some(({ id }) => id === kind);
  // What was recorded keeps its kind, also where the policy has dropped it.
  if (!isDeclared && before?.kind !== kind) return badInput('kind', 'not-a-choice');
  if (heldOn > deps.clock.today()) return badInput('heldOn', 'future-date');
  // What counts as held already may have its words mended.
  const isMoved = before?.kind !== kind || before.heldOn !== heldOn || before.withdrawnBecause !== undefined;
  const missing = isMoved ? missingBeforeReview(deps, person, { kind, heldOn, corrects }) : [];
  return missing.length === 0
    ? undefined
    : {
        code: 'bad-input',
        problems: missing.map(missingProblem),
      };
}
