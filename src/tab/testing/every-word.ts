import { words as cy } from '../words-cy.ts';
import { words as en } from '../words-en.ts';
import { words as chartWords } from '../components/charts/words.ts';
import { words as checkWords } from '../components/checks/words.ts';
import { words as domainWords } from '../components/domains/words.ts';
import { words as fileWords } from '../components/files/words.ts';
import type { Locale } from '../messages/locale.ts';
import type { Messages } from '../messages/message-id.ts';
import { words as logWords } from '../pages/log-cpd/words.ts';
import * as pages from '../pages/index.ts';

/** The words of each page, and of each part that comes by itself, in a language. */
export const wordsOfEach = (locale: Locale): Promise<readonly Readonly<Record<string, string>>[]> =>
  Promise.all(
    [
      logWords,
      chartWords,
      domainWords,
      fileWords,
      checkWords,
      ...Object.values(pages).map(({ words }) => words),
    ].map(async ({ load }) => (await load[locale]()).words),
  );

/** Every word that the tab can say. */
export const everyWord = async (locale: Locale): Promise<Messages> =>
  (await wordsOfEach(locale)).reduce<Messages>(
    (all, words) => ({ ...all, ...words }),
    locale === 'cy' ? cy : en,
  );
