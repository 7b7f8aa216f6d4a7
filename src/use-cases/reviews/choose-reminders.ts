import { invariant } from '../../domain/invariant.ts';
import type { Deps } from '../shared/deps.ts';
import { mayForOrganisation } from '../shared/authorise.ts';

type ReminderDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'conversations' | 'may'>;

/** Whoever is let in chooses for themselves, also without a row among the people. */
const requireChoice = (deps: ReminderDeps, actorOid: string): void =>
  invariant(
    mayForOrganisation(deps, actorOid, 'reminders.choose', actorOid),
    'everybody chooses their own reminders',
  );

/** From then on no reminder is sent to the actor; once, however often it is asked for. */
export async function stopReminders(deps: ReminderDeps, actorOid: string): Promise<void> {
  requireChoice(deps, actorOid);
  await deps.conversations.stopReminders(actorOid);
}

/** The actor gets reminders again. */
export async function startReminders(deps: ReminderDeps, actorOid: string): Promise<void> {
  requireChoice(deps, actorOid);
  await deps.conversations.startReminders(actorOid);
}
