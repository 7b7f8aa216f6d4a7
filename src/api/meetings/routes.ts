import type { MeetingPage } from '../../contract/meetings.ts';
import {
  changeMeeting,
  meeting,
  meetings,
  prepareMeeting,
  signMeeting,
  withdrawMeeting,
} from '../../contract/meetings.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { changeMeeting as changeOne } from '../../use-cases/meetings/change-meeting.ts';
import type { OneMeeting } from '../../use-cases/meetings/meeting-of.ts';
import { prepareMeeting as prepareOne } from '../../use-cases/meetings/prepare-meeting.ts';
import { readMeeting, readMeetings } from '../../use-cases/meetings/read-meetings.ts';
import { signMeeting as signOne } from '../../use-cases/meetings/sign-meeting.ts';
import type { Words } from '../../wording/create-words.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';
import { meetingsView, meetingView } from './meeting-view.ts';

/** A meeting, as the next read shows it. */
function meetingReply(deps: ApiDeps, one: OneMeeting, words: Words): Result<Reply<MeetingPage>, Refusal> {
  const result = readMeeting(deps, one);
  const { clock } = deps;
  const seen = { today: clock.today(), dateAt: (instant: string) => clock.dateAt(instant), words };
  return result.ok ? ok({ body: meetingView(result.value, seen) }) : result;
}

const oneOf = ({
  caller,
  params,
}: {
  readonly caller: { readonly oid: string };
  readonly params: { readonly oid: string; readonly meetingKey: string };
}): OneMeeting => ({ actorOid: caller.oid, personOid: params.oid, meetingKey: params.meetingKey });

export const meetingRoutes = [
  answer(meetings, (deps, { caller, params }) => {
    const result = readMeetings(deps, { actorOid: caller.oid, personOid: params.oid });
    return result.ok ? ok({ body: meetingsView(result.value, deps.clock.today()) }) : result;
  }),

  answer(meeting, (deps, asking) => meetingReply(deps, oneOf(asking), asking.words)),

  answer(prepareMeeting, async (deps, { caller, params, body }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const prepared = await prepareOne(deps, { ...request, ...body });
    if (!prepared.ok) return prepared;
    const page = readMeetings(deps, request);
    if (!page.ok) return page;
    return ok({ isNew: prepared.value.isNew, body: meetingsView(page.value, deps.clock.today()) });
  }),

  answer(changeMeeting, async (deps, asking) => {
    const one = oneOf(asking);
    const changed = await changeOne(deps, { ...one, ...asking.body });
    return changed.ok ? meetingReply(deps, one, asking.words) : changed;
  }),

  answer(withdrawMeeting, async (deps, asking) => {
    const one = oneOf(asking);
    const change = { to: 'withdraw', reason: asking.body.reason } as const;
    const removed = await changeOne(deps, { ...one, change });
    return removed.ok ? meetingReply(deps, one, asking.words) : removed;
  }),

  answer(signMeeting, async (deps, asking) => {
    const one = oneOf(asking);
    const signed = await signOne(deps, { ...one, ...asking.body });
    return signed.ok ? meetingReply(deps, one, asking.words) : signed;
  }),
];
