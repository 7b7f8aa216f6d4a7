import type { personMeantWords } from './person-meant.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import { STANDING_VERB, standingOfCard } from '../../cards/standing-of.ts';
import { standingOf } from '../../use-cases/standing/my-standing.ts';
import { teamSummary } from '../../use-cases/team/team-summary.ts';
import type { Reply } from '../turn.ts';
import type { Words } from '../../cards/words.ts';
import { afterOpening } from './agreement.ts';
import type { Command, CommandTools } from './command.ts';
import { myStanding } from './my-standing.ts';
import type { PersonAskedAbout } from './person-meant.ts';
import { personMeant, whichPerson } from './person-meant.ts';

const message = messageOf<typeof sentences | typeof personMeantWords>();

const OPENINGS = {
  en: [
    'compliance for',
    'compliance of',
    'status for',
    'status of',
    'standing for',
    'standing of',
    'hours for',
    'hours of',
    'cpd for',
    'training for',
    'record for',
    'overdue for',
    'how is',
    'hows',
  ],
  cy: ['sefyllfa', 'statws', 'cydymffurfiaeth', 'oriau ar gyfer', 'sut mae'],
} as const;

/** Beside a name they say nothing of who is meant. */
const NO_NAMES = new Set(
  'please pls now today doing getting on so far this year month track status standing compliance ar gyfer plis nawr heddiw yn dod ymlaen'.split(
    ' ',
  ),
);
const ONESELF = new Set(['me', 'myself', 'my', 'i', 'fi', 'mi', 'fy']);

/** Where somebody stands whose record the actor may read. */
export function standingOfSubject(
  {
    actorOid,
    subject,
    words,
  }: { readonly actorOid: string; readonly subject: PersonAskedAbout; readonly words: Words },
  { deps, links }: CommandTools,
): Reply {
  const standing = standingOf(deps, { actorOid, personOid: subject.oid });
  if (standing.ok)
    return { card: standingOfCard(words, standing.value, links.to(`standing-on/${subject.oid}`)) };
  return standing.refusal.code === 'no-policy'
    ? { text: words.say(message('bot.standing-of.no-policy', { name: subject.name ?? '' })) }
    : { text: words.say(message('bot.why.nobody')) };
}

const sentences = catalogue(
  {
    'bot.standing-of.no-policy':
      'No CPD policy applies to {name} yet. The CPD lead can choose one for the unit.',
    'bot.standing-of.whose':
      'Whose? Type “compliance for” and the name of somebody whose record you may read.',
  },
  {
    'bot.standing-of.no-policy':
      'Nid oes polisi DPP ar gyfer {name} eto. Gall yr arweinydd DPP ddewis un i’r uned.',
    'bot.standing-of.whose': 'Pwy? Teipiwch “sefyllfa” ac enw rhywun y cewch ddarllen ei gofnod.',
  },
);

/** `compliance for Asha`: where one person stands. Without a name, the actor's reports are offered. */
export const standingOfSomebody: Command = {
  id: 'standing-of',
  phrases: OPENINGS,
  isOpening: true,
  isPersonal: true,
  permission: 'record.read',
  help: {
    en: {
      title: 'Compliance for …',
      does: 'where somebody stands whose record you may read: type “compliance for” and their name.',
    },
    cy: {
      title: 'Sefyllfa …',
      does: 'ble mae rhywun arni y cewch ddarllen ei gofnod: teipiwch “sefyllfa” a’i enw.',
    },
  },
  menu: {
    en: 'Where somebody stands whose record you may read: type their name after it.',
    cy: 'Ble mae rhywun arni y cewch ddarllen ei gofnod: teipiwch ei enw wedyn.',
  },
  words: sentences,
  answer(turn, tools, text) {
    const { personOid: actorOid, words } = turn;
    const typed = (afterOpening(text, standingOfSomebody) ?? []).filter((word) => !NO_NAMES.has(word));
    const isOwn = typed.length > 0 && typed.every((word) => ONESELF.has(word));
    if (isOwn) return myStanding.answer(turn, tools, '');
    const asked = { verb: STANDING_VERB, data: {} };
    if (typed.length === 0) {
      const team = teamSummary(tools.deps, actorOid);
      const members = team.ok ? team.value.members : [];
      return members.length === 0
        ? { text: words.say(message('bot.standing-of.whose')) }
        : whichPerson(members, asked, words);
    }
    const meant = personMeant({ actorOid, name: typed.join(' '), words }, asked, tools);
    if ('reply' in meant) return meant.reply;
    return meant.subject.name === undefined
      ? myStanding.answer(turn, tools, '')
      : standingOfSubject({ actorOid, subject: meant.subject, words }, tools);
  },
};
