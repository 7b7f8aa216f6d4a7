import type { FaultKind } from '../../../dev-tenant/tenant.ts';
import { describeMe } from '../../../src/use-cases/me/describe-me.ts';
import { logActivity } from '../../../src/use-cases/record/log-activity.ts';
import { readRecord } from '../../../src/use-cases/record/read-record.ts';
import { civilDate } from '../../../src/domain/cycles/civil-date.ts';
import { aService, SERVICE_UNIT } from '../../builders/a-service.ts';
import { ASHA_OID, aPerson } from '../../builders/records.ts';
import { startSharePoint } from '../../contract/share-point-site.ts';
import type { Bench, Measure } from '../measure.ts';

const FAULTS: readonly FaultKind[] = [
  'throttle',
  'unavailable',
  'gateway-timeout-after',
  'gateway-timeout-before',
  'reset',
  'reset-after',
  'stall',
  'truncate',
];

/** What opening the tab and logging an activity cost at Microsoft Graph: exact counts at the stand-in. */
export const graphCost: Bench = async () => {
  const site = await startSharePoint();
  try {
    const instance = site.instance('bench', { deadlineMilliseconds: 1500 });
    await instance.sync.syncOnce();
    const world = { ...aService(), records: instance.records };
    await world.records.units.create(SERVICE_UNIT);
    await world.records.people.create(aPerson());
    await instance.sync.syncOnce();
    const { ledger, tenant } = site.listener;
    const cost = () => ({
      requests: ledger.requests().length,
      units: ledger.requests().reduce((sum, each) => sum + each.resourceUnits, 0),
    });
    const log = async (formId: string, title: string) => {
      const logged = await logActivity(world, {
        actorOid: ASHA_OID,
        personOid: ASHA_OID,
        formId,
        title,
        activityType: 'webinar',
        completedOn: civilDate('2026-11-20'),
        minutes: 120,
        category: 'educational',
        reflection: '',
        delivery: undefined,
        alignment: [],
      });
      if (!logged.ok) throw new Error(`The activity was refused: ${JSON.stringify(logged.refusal)}`);
    };

    ledger.reset();
    describeMe(world, ASHA_OID);
    const record = readRecord(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
    if (!record.ok || record.value.judged.length === 0) throw new Error('The tab has nothing to show.');
    const open = cost();

    ledger.reset();
    await log('bench-form-00000001', 'Live captions');
    const write = cost();

    const measures: Measure[] = [
      {
        name: 'Tab open, warm: Graph requests',
        value: open.requests,
        unit: 'requests',
        limit: 0,
        beside: 'exact',
      },
      {
        name: 'Log an activity: Graph requests',
        value: write.requests,
        unit: 'requests',
        limit: 2,
        beside: 'exact',
      },
      {
        name: 'Log an activity: resource units',
        value: write.units,
        unit: 'units',
        limit: 3,
        beside: 'exact',
      },
    ];
    for (const kind of FAULTS) {
      tenant.faults.clear();
      tenant.faults.add({
        part: 'graph',
        method: 'POST',
        path: '/items$',
        kind,
        times: 1,
        ...(kind === 'stall' && { stallMilliseconds: 20_000 }),
        ...(kind === 'throttle' && { retryAfterSeconds: 1 }),
      });
      const formId = `bench-fault-${kind}-0001`;
      // As the form does: after a fault the same form is sent again.
      for (let time = 0; time < 3; time += 1) {
        try {
          // A title of its own: one title twice on a day is asked about first.
          await log(formId, `Live captions under ${kind}`);
          break;
        } catch (fault) {
          if (time === 2) throw fault;
        }
      }
      await instance.sync.syncOnce();
      const rows = world.records.activities
        .all()
        .filter(({ value }) => value.key === world.keys.keyFor('activity', ASHA_OID, formId));
      measures.push({
        name: `Rows too many or too few under ${kind}`,
        value: Math.abs(rows.length - 1),
        unit: 'rows',
        limit: 0,
        beside: 'exact',
      });
    }
    return measures;
  } finally {
    site.listener.tenant.faults.clear();
    await site.close();
  }
};
