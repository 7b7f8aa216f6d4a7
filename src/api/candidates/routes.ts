import type { AddCandidate, CandidatePage, CandidatesPage } from '../../contract/candidates.ts';
import {
  addCandidate,
  answerCandidate,
  candidate,
  candidates,
  changeCandidate,
  closeCandidate,
  startCandidate,
  takeBackStart,
  verifyCredential,
} from '../../contract/candidates.ts';
import type { CandidateDetails } from '../../domain/candidates/candidate.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { addCandidate as addOne } from '../../use-cases/candidates/add-candidate.ts';
import type { OneCandidate } from '../../use-cases/candidates/candidate-of.ts';
import {
  answerCandidate as answerOne,
  changeCandidate as changeOne,
  closeCandidate as closeOne,
  verifyCredential as verifyOne,
} from '../../use-cases/candidates/change-candidate.ts';
import { readCandidate, readCandidates } from '../../use-cases/candidates/read-candidates.ts';
import { startCandidate as startOne } from '../../use-cases/candidates/start-candidate.ts';
import { takeBackStart as takeBackOne } from '../../use-cases/candidates/take-back-start.ts';
import type { Words } from '../../wording/create-words.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';
import { candidatesView, candidateView } from './candidate-view.ts';

function oneReply(deps: ApiDeps, one: OneCandidate, words: Words): Result<Reply<CandidatePage>, Refusal> {
  const result = readCandidate(deps, one);
  const seen = { today: deps.clock.today(), words };
  return result.ok ? ok({ body: candidateView(result.value, seen) }) : result;
}

const listReply = (deps: ApiDeps, actorOid: string, isNew = false): Result<Reply<CandidatesPage>, Refusal> =>
  ok({ isNew, body: candidatesView(readCandidates(deps, actorOid), deps.clock.today()) });

const oneOf = ({
  caller,
  params,
}: {
  readonly caller: { readonly oid: string };
  readonly params: { readonly candidateKey: string };
}): OneCandidate => ({ actorOid: caller.oid, candidateKey: params.candidateKey });

const detailsOf = ({
  displayName,
  email,
  unit,
  roles,
  startsOn,
  interviewerOid,
}: Omit<AddCandidate, 'formId'>): CandidateDetails => ({
  displayName,
  email,
  unit,
  policyRoles: roles,
  startsOn,
  interviewerOid,
});

export const candidateRoutes = [
  answer(candidates, (deps, { caller }) => listReply(deps, caller.oid)),

  answer(candidate, (deps, asking) => oneReply(deps, oneOf(asking), asking.words)),

  answer(addCandidate, async (deps, { caller, body }) => {
    const { formId, ...details } = body;
    const added = await addOne(deps, { actorOid: caller.oid, formId, ...detailsOf(details) });
    return added.ok ? listReply(deps, caller.oid, added.value.isNew) : added;
  }),

  answer(answerCandidate, async (deps, asking) => {
    const one = oneOf(asking);
    const answered = await answerOne(deps, { ...one, ...asking.body });
    return answered.ok ? oneReply(deps, one, asking.words) : answered;
  }),

  answer(changeCandidate, async (deps, asking) => {
    const one = oneOf(asking);
    const { version, ...details } = asking.body;
    const changed = await changeOne(deps, { ...one, version, ...detailsOf(details) });
    return changed.ok ? oneReply(deps, one, asking.words) : changed;
  }),

  answer(verifyCredential, async (deps, asking) => {
    const one = oneOf(asking);
    const { version, code, seen } = asking.body;
    const verified = await verifyOne(deps, { ...one, version, code, seen: seen ?? undefined });
    return verified.ok ? oneReply(deps, one, asking.words) : verified;
  }),

  answer(closeCandidate, async (deps, asking) => {
    const closed = await closeOne(deps, { ...oneOf(asking), ...asking.body });
    return closed.ok ? listReply(deps, asking.caller.oid) : closed;
  }),

  answer(startCandidate, async (deps, asking) => {
    const one = oneOf(asking);
    const started = await startOne(deps, { ...one, ...asking.body });
    return started.ok ? oneReply(deps, one, asking.words) : started;
  }),

  answer(takeBackStart, async (deps, asking) => {
    const one = oneOf(asking);
    const taken = await takeBackOne(deps, { ...one, ...asking.body });
    return taken.ok ? oneReply(deps, one, asking.words) : taken;
  }),
];
