import { afterOpening } from './agreement.ts';
import { askedWhy } from './asked-why.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';

/**
 * `why safeguarding`, `why safeguarding for Asha`: the clause, what counts and what does not, and the next step, as the
 * tab's page has them. By itself it offers what is asked of the person, the most pressing first.
 */
export const why: Command = {
  id: 'why',
  phrases: { en: ['why'], cy: ['pam'] },
  isOpening: true,
  isPersonal: true,
  async answer({ personOid, words }, tools, text) {
    const own = await tools.deps.requirementsOf({ actorOid: personOid, personOid });
    return explain({ personOid, words }, askedWhy(afterOpening(text, why) ?? [], own), tools);
  },
};
