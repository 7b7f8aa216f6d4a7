import type { FieldWords, Label } from '../fields/asked.ts';
import type { ChoiceField } from '../fields/choice.ts';
import { choiceField } from '../fields/choice.ts';
import type { DayField } from '../fields/day.ts';
import { dayField } from '../fields/day.ts';
import type { TextField } from '../fields/text.ts';
import { textField } from '../fields/text.ts';
import { catalogue, messageOf } from '../message.ts';
import type { EvaluationForm } from '../policies/evaluation-form.ts';
import { OWN_QUESTIONS } from '../policies/evaluation-form.ts';
import { LONGEST_ANSWER } from './evaluation.ts';

const message = messageOf<typeof ownQuestionWords>();

export const ownQuestionWords = catalogue(
  {
    'evaluation.able': 'Do you feel able to use what you learnt?',
    'evaluation.able.yes': 'Yes',
    'evaluation.able.with-help': 'Yes, with some help',
    'evaluation.able.not-yet': 'Not yet',
    'evaluation.able.nothing-new': 'There was nothing new for me to use',
    'evaluation.will-do': 'What will you do with it?',
    'evaluation.will-do-on': 'By when will you have done it?',
    'evaluation.day': '{date}',
  },
  {
    'evaluation.able': 'Ydych chi’n teimlo y gallwch ddefnyddio’r hyn a ddysgoch?',
    'evaluation.able.yes': 'Ydw',
    'evaluation.able.with-help': 'Ydw, gyda rhywfaint o gymorth',
    'evaluation.able.not-yet': 'Ddim eto',
    'evaluation.able.nothing-new': 'Nid oedd dim newydd imi ei ddefnyddio',
    'evaluation.will-do': 'Beth wnewch chi ag ef?',
    'evaluation.will-do-on': 'Erbyn pryd y byddwch wedi’i wneud?',
    'evaluation.day': '{date}',
  },
);

type OwnField = (TextField<string, Label> | ChoiceField<string, Label> | DayField) & FieldWords;

const [able, willDo, willDoOn] = OWN_QUESTIONS;

const ABLE = ['yes', 'with-help', 'not-yet', 'nothing-new'] as const;

/**
 * What every form asks after the policy's own questions, and nobody must answer: no policy's form asks who feels able to use
 * what they learnt, nor when they will. What they will do is asked where the form does not.
 */
export const ownQuestions = ({ intention }: Pick<EvaluationForm, 'intention'>): readonly OwnField[] => {
  const rest = { isRequired: false };
  return [
    {
      ...choiceField<string, Label>(
        able,
        ABLE.map((id) => ({ id, label: message(`evaluation.able.${id}`) })),
        rest,
      ),
      label: message('evaluation.able'),
    },
    ...(intention === undefined
      ? [
          {
            ...textField<string, Label>(willDo, LONGEST_ANSWER, rest),
            label: message('evaluation.will-do'),
          },
        ]
      : []),
    { ...dayField(willDoOn, rest), label: message('evaluation.will-do-on') },
  ];
};
