import { requirementsOfPerson } from '../../use-cases/standing/requirements-of-person.ts';
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
  permission: 'record.read',
  help: {
    en: {
      title: 'Why',
      does: 'why something is asked of you: type “why” and its name; of your team: “for” and theirs after it.',
    },
    cy: {
      title: 'Pam',
      does: 'pam y gofynnir rhywbeth: teipiwch “pam” a’i enw; am eich tîm: “ar gyfer” a’u henw wedyn.',
    },
  },
  hasButton: true,
  menu: {
    en: 'Why something is asked of you: type why and its name; of your team: for and theirs after it.',
    cy: 'Pam y gofynnir rhywbeth: teipiwch pam a’i enw; am eich tîm: ar gyfer a’u henw wedyn.',
  },
  answer({ personOid, words }, tools, text) {
    const own = requirementsOfPerson(tools.deps, { actorOid: personOid, personOid });
    return explain({ personOid, words }, askedWhy(afterOpening(text, why) ?? [], own), tools);
  },
};
