import { cardCatalogues, cardWordsFrom } from '../cards/create-words.ts';
import { problemWords } from '../contract/problem-words.ts';
import type { Catalogue } from '../domain/message.ts';
import type { OnMissingWord } from '../wording/create-words.ts';
import { archiveWords } from './archives/archive-words.ts';
import { packWords } from './register-pack/pack-words.ts';
import { teamScopeWords } from './team/team-view.ts';

/** Every sentence of the API's: the shared ones, those of the cards that it shows, and its own. */
export const apiCatalogues: readonly Catalogue[] = [
  ...cardCatalogues,
  problemWords,
  teamScopeWords,
  archiveWords,
  packWords,
];

/** The words for an `Accept-Language` header. */
export const apiWordsFrom = (onMissing?: OnMissingWord) => cardWordsFrom(apiCatalogues, onMissing);
