import type { RequestView } from '../../../contract/requests.ts';
import { poundsOf } from '../../components/pounds-of.ts';
import type { Say } from './words.ts';

type Step = RequestView['steps'][number];

/** Who is asked, and who that is: "Head teacher (Rhian Lewis) or Trust CPD lead (Dilys Owen)". */
function askedIn({ names }: Step, say: Say): string {
  const able = names.filter(({ people }) => people.length > 0);
  return able
    .map(({ name, people, isStandIn }) =>
      say(isStandIn ? 'request.approver.stand-in' : 'request.approver', { name, people: people.join(', ') }),
    )
    .join(say('request.or'));
}

/** Where a request stands on its route. */
function whereItStands({ state, steps }: RequestView, say: Say): readonly string[] {
  if (state !== 'waiting') return [];
  const now = steps.find(({ isNow }) => isNow);
  if (!now) return [say('request.nobody')];
  const later = steps
    .slice(steps.indexOf(now) + 1)
    .map((step) => askedIn(step, say))
    .filter(Boolean);
  return [
    say('request.waits-for', { approvers: askedIn(now, say) }),
    ...later.map((approvers) => say('request.then', { approvers })),
  ];
}

/** What its strand has without it; a dash where no budget pays for it. */
const leftLine = ({ leftPence, strandLabel }: RequestView, say: Say): string =>
  say('request.left', {
    strand: strandLabel ?? say('request.no-strand'),
    pounds: leftPence === null ? say('request.no-budget') : poundsOf(leftPence),
  });

/** What is to be known of a request, a line each, what is decided by it first. */
export function requestLines(request: RequestView, say: Say): readonly string[] {
  const { costPence, minutes, startsOn, provider, kind, had } = request;
  const given = (id: Parameters<Say>[0], text: string | null) =>
    text === null || text === '' ? [] : [say(id, { text })];
  return [
    [
      costPence === 0 ? say('request.free') : poundsOf(costPence),
      say.hours(minutes),
      say('request.starts', { date: say.date(startsOn) }),
      say(`request.kind.${kind}`),
      provider,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    ...(had ? [leftLine(request, say)] : []),
    ...whereItStands(request, say),
    ...request.answers.map(({ byName, as, on, isRefusal, reason }) =>
      say(isRefusal ? 'request.refused' : 'request.approved', {
        name: byName,
        as: as.join(say('request.or')),
        date: say.date(on),
        reason,
        hasReason: reason === '' ? 'no' : 'yes',
      }),
    ),
    ...given('request.overspend', request.overspendBecause),
    ...(request.invoicePence === null
      ? []
      : [say('request.paid', { pounds: poundsOf(request.invoicePence) })]),
    ...given('request.ended', request.endedBecause),
    ...given('request.why', request.reason),
    ...given('request.for-need', request.needText),
    ...given('request.for-goal', request.goalText),
    say('request.cover', { text: request.cover, hasCover: request.cover === '' ? 'no' : 'yes' }),
    ...given('request.strand', request.strandLabel),
    ...(request.withinPlan === null ? [] : [say(`request.plan.${request.withinPlan}`)]),
    ...given('request.whoGains', request.whoGains),
    ...given('request.whatChanges', request.whatChanges),
    ...given('request.howKnown', request.howKnown),
    ...(had
      ? [
          say('request.had', {
            count: had.count,
            pounds: poundsOf(had.costPence),
            hours: say.hours(had.minutes),
          }),
        ]
      : []),
  ];
}
