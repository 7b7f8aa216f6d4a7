import * as z from 'zod';
import { progressSinceStart } from '../../domain/credentials/progress-since-start.ts';
import { ok } from '../../domain/result.ts';
import { eachRecordOnce, EvidenceList } from '../assess/evidence-document.ts';
import { DateText } from '../assess/fields.ts';
import { PersonDocument } from '../assess/person-document.ts';
import { defineTopic } from '../topics/topic.ts';

export const progressionSinceStart = defineTopic({
  name: 'progression',
  given: z.object({ asOf: DateText, person: PersonDocument, evidence: EvidenceList }),
  answer: ({ asOf, person, evidence }) => {
    const qualifications = eachRecordOnce(evidence).filter((each) => each.type === 'qualification');
    const { isHigher, ...progress } = progressSinceStart(person, qualifications, asOf);
    return ok({ ...progress, higher: isHigher });
  },
});
