import * as z from 'zod';
import { problemsOfIssues } from '../../domain/fields/issue-problems.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import type { NotFound } from '../../use-cases/shared/authorise.ts';
import type { BadInput } from '../../use-cases/shared/bad-input.ts';
import { evaluationFor } from '../../use-cases/evaluations/evaluation-for.ts';
import type { EvaluationClosed } from '../../use-cases/evaluations/submit-evaluation.ts';
import { submitEvaluation } from '../../use-cases/evaluations/submit-evaluation.ts';
import type { KeyHoldsAnother } from '../../ports/records.ts';
import { EVALUATION_VERB, EvaluationInputs } from '../../cards/evaluation-request.ts';
import { answeredInChat } from './answered-in-chat.ts';
import type { CommandTools } from '../commands/command.ts';
import type { Turn } from '../turn.ts';
import type { ActionAnswer } from './action.ts';
import { defineAction } from './action.ts';
import { notSavedBecause } from './field-problems.ts';

const message = messageOf<typeof submitWords>();

export const submitWords = catalogue(
  {
    'bot.evaluation.not-yours':
      'There is no form here for you to answer. It may have been withdrawn, or meant for somebody else.',
    'bot.evaluation.other-answer':
      'Not saved: another answer of yours was saved at the same moment. Send this one again to put it in its place.',
    'bot.evaluation.closed':
      'This form closed on {date}. You can still say what you think: open CPD Companion and add an evaluation of an activity to your record.',
  },
  {
    'bot.evaluation.not-yours':
      'Nid oes ffurflen yma i chi ei hateb. Efallai ei bod wedi’i thynnu’n ôl, neu wedi’i bwriadu ar gyfer rhywun arall.',
    'bot.evaluation.other-answer':
      'Heb ei gadw: cadwyd ateb arall gennych ar yr un pryd. Anfonwch hwn eto i’w roi yn ei le.',
    'bot.evaluation.closed':
      'Caeodd y ffurflen hon ar {date}. Gallwch ddweud eich barn o hyd: agorwch CPD Companion ac ychwanegwch werthusiad o weithgaredd at eich cofnod.',
  },
);

/**
 * The actor answers their own form, whoever the card was sent to, or changes the answer; sending it again gives the same
 * finished card.
 */
export const evaluationSubmit = defineAction({
  verb: EVALUATION_VERB,
  permission: 'evaluation.answer',
  words: submitWords,
  inputs: EvaluationInputs,
  async answer(turn, inputs, tools) {
    const submitted = await submitEvaluation(tools.deps, { actorOid: turn.personOid, ...inputs });
    if (submitted.ok) return answeredInChat(turn.words, submitted.value, tools);
    return refused(turn, inputs.eventKey, submitted.refusal, tools);
  },
  unusable({ data, issues }, turn, tools) {
    return notSaved(turn, OfEvent.safeParse(data).data?.eventKey, problemsOfIssues(issues), tools);
  },
});

const OfEvent = z.looseObject({ eventKey: z.string() });

/** Fields are called what the person's form calls them; without a form of theirs, by their ids. */
function notSaved(
  { personOid, words }: Turn,
  eventKey: string | undefined,
  problems: BadInput['problems'],
  { deps }: CommandTools,
): ActionAnswer {
  const open = eventKey === undefined ? undefined : evaluationFor(deps, { actorOid: personOid, eventKey });
  const form = open?.ok ? open.value.form : undefined;
  return { statusCode: 400, text: notSavedBecause(words, form, problems) };
}

function refused(
  turn: Turn,
  eventKey: string,
  refusal: NotFound | BadInput | KeyHoldsAnother | EvaluationClosed,
  tools: CommandTools,
): ActionAnswer {
  const { personOid, words } = turn;
  switch (refusal.code) {
    case 'not-found':
      return { statusCode: 404, text: words.say(message('bot.evaluation.not-yours')) };
    case 'key-holds-another':
      return { statusCode: 403, text: words.say(message('bot.evaluation.other-answer')) };
    case 'evaluation-closed': {
      const found = evaluationFor(tools.deps, { actorOid: personOid, eventKey });
      if (found.ok && found.value.answer) return answeredInChat(words, found.value, tools);
      return {
        statusCode: 403,
        text: words.say(message('bot.evaluation.closed', { date: refusal.closedOn })),
      };
    }
    case 'bad-input':
      return notSaved(turn, eventKey, refusal.problems, tools);
  }
}
