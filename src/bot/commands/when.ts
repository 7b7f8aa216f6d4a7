import { requirementsOfPerson } from '../../use-cases/standing/requirements-of-person.ts';
import { afterOpening } from './agreement.ts';
import { askedWhy } from './asked-why.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';

/** What says that a date is asked for, and nothing of what it is the date of. */
const OF_DATES = new Set(
  'run runs running ran out expire expires expired end ends ended due done finish lapse lapses need needs renew renewed renewal next again until valid up date'
    .concat(' dod ben daw daeth gorffen adnewyddu nesaf eto erbyn tan mae fydd bydd pryd yn')
    .split(' '),
);

/** `when does my prevent run out`: the same proof as `why`, which says since when, until when and what comes next. */
export const when: Command = {
  id: 'when',
  phrases: { en: ['when', 'whens'], cy: ['pryd'] },
  isOpening: true,
  isPersonal: true,
  permission: 'record.read',
  help: {
    en: { title: 'When …', does: 'when something runs out or is due: type “when does my” and its name.' },
    cy: { title: 'Pryd …', does: 'pryd y daw rhywbeth i ben neu y mae i’w wneud: teipiwch “pryd” a’i enw.' },
  },
  menu: {
    en: 'When something runs out or is due: type when does my and its name.',
    cy: 'Pryd y daw rhywbeth i ben neu y mae i’w wneud: teipiwch pryd a’i enw.',
  },
  answer({ personOid, words }, tools, text) {
    const own = requirementsOfPerson(tools.deps, { actorOid: personOid, personOid });
    const { about, name } = askedWhy(afterOpening(text, when) ?? [], own);
    return explain({ personOid, words }, { about: about.filter((word) => !OF_DATES.has(word)), name }, tools);
  },
};
