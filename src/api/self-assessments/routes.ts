import type { SelfAssessmentPage, SelfAssessmentsPage } from '../../contract/self-assessments.ts';
import {
  beginSelfAssessment,
  changeSelfAssessment,
  completeSelfAssessment,
  reopenSelfAssessment,
  selfAssessment,
  selfAssessments,
} from '../../contract/self-assessments.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { beginSelfAssessment as beginOne } from '../../use-cases/self-assessments/begin-self-assessment.ts';
import { changeSelfAssessment as changeOne } from '../../use-cases/self-assessments/change-self-assessment.ts';
import {
  completeSelfAssessment as completeOne,
  reopenSelfAssessment as reopenOne,
} from '../../use-cases/self-assessments/complete-self-assessment.ts';
import {
  readSelfAssessment,
  readSelfAssessments,
} from '../../use-cases/self-assessments/read-self-assessments.ts';
import type { OneSelfAssessment } from '../../use-cases/self-assessments/self-assessment-of.ts';
import type { Words } from '../../wording/create-words.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';
import { selfAssessmentsView, selfAssessmentView } from './self-assessment-view.ts';

/** One as the next read shows it. */
function oneReply(
  deps: ApiDeps,
  one: OneSelfAssessment,
  words: Words,
): Result<Reply<SelfAssessmentPage>, Refusal> {
  const result = readSelfAssessment(deps, one);
  const seen = { today: deps.clock.today(), words };
  return result.ok ? ok({ body: selfAssessmentView(result.value, seen) }) : result;
}

function listReply(
  deps: ApiDeps,
  request: { readonly actorOid: string; readonly personOid: string },
  words: Words,
  isNew = false,
): Result<Reply<SelfAssessmentsPage>, Refusal> {
  const result = readSelfAssessments(deps, request);
  return result.ok ? ok({ isNew, body: selfAssessmentsView(result.value, words) }) : result;
}

const oneOf = ({
  caller,
  params,
}: {
  readonly caller: { readonly oid: string };
  readonly params: { readonly oid: string; readonly assessmentKey: string };
}): OneSelfAssessment => ({
  actorOid: caller.oid,
  personOid: params.oid,
  assessmentKey: params.assessmentKey,
});

export const selfAssessmentRoutes = [
  answer(selfAssessments, (deps, { caller, params, words }) =>
    listReply(deps, { actorOid: caller.oid, personOid: params.oid }, words),
  ),

  answer(selfAssessment, (deps, asking) => oneReply(deps, oneOf(asking), asking.words)),

  answer(beginSelfAssessment, async (deps, { caller, params, body, words }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const begun = await beginOne(deps, { ...request, ...body });
    return begun.ok ? listReply(deps, request, words, begun.value.isNew) : begun;
  }),

  answer(changeSelfAssessment, async (deps, asking) => {
    const one = oneOf(asking);
    const changed = await changeOne(deps, { ...one, ...asking.body });
    return changed.ok ? oneReply(deps, one, asking.words) : changed;
  }),

  answer(completeSelfAssessment, async (deps, asking) => {
    const one = oneOf(asking);
    const completed = await completeOne(deps, one);
    return completed.ok ? oneReply(deps, one, asking.words) : completed;
  }),

  answer(reopenSelfAssessment, async (deps, asking) => {
    const one = oneOf(asking);
    const reopened = await reopenOne(deps, { ...one, ...asking.body });
    return reopened.ok ? oneReply(deps, one, asking.words) : reopened;
  }),
];
