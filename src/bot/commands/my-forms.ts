import { choiceCard } from '../../cards/choice.ts';
import { CHANGE_EVALUATION_VERB } from '../../cards/evaluation-answered.ts';
import { messageCard } from '../../cards/message.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import { openEvaluationsOf } from '../../use-cases/evaluations/evaluation-for.ts';
import type { Command } from './command.ts';

const message = messageOf<typeof sentences>();

const sentences = catalogue(
  {
    'bot.forms.heading': 'Forms that wait for you',
    'bot.forms.which': 'Which training do you want to say something about?',
    'bot.forms.none': 'No form waits for you. You get one once you are marked as having attended training.',
  },
  {
    'bot.forms.heading': 'Ffurflenni sy’n aros amdanoch',
    'bot.forms.which': 'Am ba hyfforddiant yr hoffech ddweud rhywbeth?',
    'bot.forms.none':
      'Nid oes ffurflen yn aros amdanoch. Cewch un unwaith y nodir eich bod wedi mynychu hyfforddiant.',
  },
);

/** `my forms`: what training the person attended and has not evaluated yet, a button each that brings the form. */
export const myForms: Command = {
  id: 'my-forms',
  phrases: {
    en: [
      'my forms',
      'forms',
      'evaluation forms',
      'my evaluations',
      'forms to answer',
      'which forms are waiting',
      'evaluate training',
    ],
    cy: ['fy ffurflenni', 'ffurflenni', 'ffurflenni gwerthuso', 'gwerthuso hyfforddiant'],
  },
  isPersonal: true,
  permission: undefined,
  help: {
    en: { title: 'My forms', does: 'the forms after training that wait for your answer.' },
    cy: { title: 'Fy ffurflenni', does: 'y ffurflenni ar ôl hyfforddiant sy’n aros am eich ateb.' },
  },
  menu: {
    en: 'The forms after training that wait for your answer.',
    cy: 'Y ffurflenni ar ôl hyfforddiant sy’n aros am eich ateb.',
  },
  words: sentences,
  answer({ personOid, words }, { deps }) {
    const person = deps.records.people.find(personOid)?.value;
    const events = person ? openEvaluationsOf(deps, person) : [];
    const heading = words.say(message('bot.forms.heading'));
    if (events.length === 0)
      return { card: messageCard(words, heading, [words.say(message('bot.forms.none'))]) };
    return {
      card: choiceCard(words, {
        heading,
        question: words.say(message('bot.forms.which')),
        verb: CHANGE_EVALUATION_VERB,
        choices: events.map(({ key, title }) => ({ title, data: { eventKey: key } })),
      }),
    };
  },
};
