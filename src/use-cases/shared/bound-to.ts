import type { Permission } from '../../domain/access/access.ts';
import { invariant } from '../../domain/invariant.ts';
import type { Deps } from './deps.ts';
import { wrappedRecords } from './wrapped-records.ts';

export interface Bound<All extends Deps> {
  readonly deps: All;
  /** Throws unless the permission that was named has been asked and given. */
  readonly requireGiven: () => void;
}

/**
 * Dependencies for an endpoint, a command, a button or a message that names a permission: through them nothing is written
 * before that permission was asked and given. So a name that the use case does not ask is found at the first call, and what
 * names none writes nothing.
 */
export function boundTo<All extends Deps>(deps: All, named: Permission | undefined, by: string): Bound<All> {
  let isGiven = false;
  const beforeWriting = () =>
    invariant(isGiven, `${by} writes nothing before ${named ?? 'no permission'} was given`);
  return {
    deps: {
      ...deps,
      may: (permission, relations) => {
        const may = deps.may(permission, relations);
        if (may && permission === named) isGiven = true;
        return may;
      },
      records: wrappedRecords(deps.records, (collection) =>
        guarded(collection, ['create', 'replace'], beforeWriting),
      ),
      problemRows: guarded(deps.problemRows, ['settle'], beforeWriting),
      files: guarded(deps.files, ['begin', 'append', 'remove'], beforeWriting),
      audit: guarded(deps.audit, ['record'], beforeWriting),
      dayFigures: guarded(deps.dayFigures, ['keep'], beforeWriting),
      outbox: guarded(deps.outbox, ['enqueue'], beforeWriting),
      ledger: guarded(deps.ledger, ['settleParked'], beforeWriting),
      conversations: guarded(
        deps.conversations,
        ['remember', 'forget', 'stopReminders', 'startReminders'],
        beforeWriting,
      ),
    },
    requireGiven: () =>
      invariant(named === undefined || isGiven, `${by} answers nothing before ${named} was given`),
  };
}

/** The same object, but that some of its methods ask first. */
function guarded<Port extends object>(port: Port, methods: readonly (keyof Port)[], ask: () => void): Port {
  const writes: ReadonlySet<PropertyKey> = new Set(methods);
  return new Proxy(port, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name);
      if (!writes.has(name) || typeof value !== 'function') return value;
      return (...sent: readonly unknown[]): unknown => {
        ask();
        return Reflect.apply(value, target, sent);
      };
    },
  });
}
