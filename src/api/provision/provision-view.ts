import type { ObstacleView, Provision } from '../../contract/provision.ts';
import type { Obstacle } from '../../domain/provision/offer.ts';
import type { Clock } from '../../ports/clock.ts';
import { heldOnOf } from '../../use-cases/events/event-day.ts';
import type { ProvisionValue } from '../../use-cases/provision/read-provision.ts';
import { localDay } from '../shared/local-time.ts';

const obstacleView = (obstacle: Obstacle, provider: string): ObstacleView =>
  obstacle.by === 'provider'
    ? { ...obstacle, provider }
    : {
        by: 'criterion',
        label: obstacle.criterion.label,
        answer: obstacle.answer ?? null,
        clause: obstacle.criterion.clause,
      };

export function provisionView(clock: Clock, value: ProvisionValue): Provision {
  const { event, version, criteria, obstacles, asksProvider, judgement, nameOf } = value;
  const by = (oid: string, at: string) => ({ byName: nameOf(oid), on: localDay(clock.localAt(at)) });
  return {
    version,
    title: event.title,
    heldOn: heldOnOf({ clock }, event),
    provider: event.provider,
    delivery: event.delivery ?? 'in-house',
    criteria: criteria.map(({ id, label, mayBeNotApplicable, clause }) => {
      const judged = event.criteria[id];
      return {
        id,
        label,
        mayBeNotApplicable,
        clause,
        judged: judged ? { answer: judged.answer, note: judged.note, ...by(judged.by, judged.at) } : null,
      };
    }),
    asksProvider,
    judgement: judgement
      ? {
          quality: judgement.quality,
          integrity: judgement.integrity,
          reason: judgement.reason,
          until: judgement.until,
          ...by(judgement.recordedBy, judgement.recordedAt),
        }
      : null,
    obstacles: obstacles.map((each) => obstacleView(each, event.provider)),
  };
}
