import { isSelfRating } from '../../../domain/self-assessments/self-assessment.ts';
import type { Say } from './words.ts';

export const selfRatingWords = (rating: string, say: Say): string =>
  say(isSelfRating(rating) ? `assess.rating.${rating}` : 'assess.rating.none');
