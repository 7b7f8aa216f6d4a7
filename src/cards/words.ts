import type { Words as SharedWords } from '../wording/create-words.ts';

/** The sentences of cards in one language. */
export interface Words extends SharedWords {
  /** 1 hour 30 minutes */
  duration(minutes: number): string;
}
