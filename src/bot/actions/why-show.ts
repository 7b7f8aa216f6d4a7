import * as z from 'zod';
import type { explainWords } from '../commands/explain.ts';
import { messageOf } from '../../domain/message.ts';
import { WHY_VERB } from '../../cards/why.ts';
import { proofReply, proofOrChoice } from '../commands/explain.ts';
import { defineAction, unknownAction } from './action.ts';
import { subjectOf } from './subject-of.ts';

const message = messageOf<typeof explainWords>();

const Id = z.string().min(1).max(200);

/** A button of a card that asks which requirement, or which person, is meant by `why`. */
export const whyShow = defineAction({
  verb: WHY_VERB,
  permission: 'record.read',
  inputs: z.strictObject({
    requirement: Id.optional(),
    policy: Id.optional(),
    person: Id.optional(),
    about: z.string().max(200).optional(),
  }),
  answer(turn, { requirement, policy, person, about }, tools) {
    const found = subjectOf(turn, person, tools);
    if ('refused' in found) return found.refused;
    const asked = { actorOid: turn.personOid, subject: found.subject, words: turn.words };
    if (requirement === undefined) return proofOrChoice(asked, about?.split(' ') ?? [], tools);
    const proof = proofReply(asked, { requirement, policy }, tools);
    return proof ?? { statusCode: 404, text: turn.words.say(message('bot.why.nothing')) };
  },
  unusable: unknownAction,
});
