import * as z from 'zod';
import { STANDING_VERB } from '../../cards/standing-of.ts';
import { standingOfSubject } from '../commands/standing-of.ts';
import { defineAction, unknownAction } from './action.ts';
import { subjectOf } from './subject-of.ts';

/** A button of a card that asks whose standing is meant. */
export const standingShow = defineAction({
  verb: STANDING_VERB,
  permission: 'record.read',
  inputs: z.strictObject({ person: z.string().min(1).max(200) }),
  answer(turn, { person }, tools) {
    const found = subjectOf(turn, person, tools);
    if ('refused' in found) return found.refused;
    return standingOfSubject({ actorOid: turn.personOid, subject: found.subject, words: turn.words }, tools);
  },
  unusable: unknownAction,
});
