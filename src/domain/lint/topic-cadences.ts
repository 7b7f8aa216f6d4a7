import type { Cadence } from './grammar/cadence.ts';
import { cadencesIn } from './grammar/cadence.ts';
import type { Statement } from './policy-text.ts';

export interface TopicCadence extends Cadence {
  readonly topic: string;
  readonly line: number;
  readonly statement: Statement;
}

interface Place {
  readonly topic: string;
  readonly index: number;
}

const placesOf = (text: string, topics: readonly string[]): readonly Place[] => {
  const lower = text.toLowerCase();
  return topics.flatMap((topic) => {
    const index = lower.indexOf(topic);
    return index < 0 ? [] : [{ topic, index }];
  });
};

/** How far a cadence may stand from what it speaks of, in letters: "annual training in relation to A, B, C and D". */
const FARTHEST = 130;

function nearest(cadence: Cadence, places: readonly Place[], cadences: readonly Cadence[]): readonly Place[] {
  return places.filter(({ index, topic }) => {
    const gap = (each: Cadence) =>
      each.index > index ? each.index - index - topic.length : index - each.index - each.words.length;
    const own = gap(cadence);
    return own <= FARTHEST && cadences.every((other) => other === cadence || gap(other) >= own);
  });
}

/** Each topic with the cadence its sentence, or the sentence that introduces its list, gives it. */
export function topicCadences(
  statements: readonly Statement[],
  topics: readonly string[],
): readonly TopicCadence[] {
  return statements.flatMap((statement) => {
    if (statement.isHeading) return [];
    const inherited = statement.isItem ? cadencesIn(statement.leadIn) : [];
    const own = cadencesIn(statement.text);
    const places = placesOf(statement.text, topics);
    if (own.length === 0) {
      return inherited.flatMap((cadence) =>
        places.map(({ topic }) => ({ ...cadence, topic, line: statement.line, statement })),
      );
    }
    return own.flatMap((cadence) =>
      nearest(cadence, places, own).map(({ topic }) => ({
        ...cadence,
        topic,
        line: statement.line,
        statement,
      })),
    );
  });
}
