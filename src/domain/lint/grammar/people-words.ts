/** Nouns for whoever works there, whatever their part. */
const GENERAL =
  /^(?:staff|personnel|workforce|employees?|workers?|colleagues?|individuals?|people|persons|everyone|everybody|anyone|anybody|those|whoever)$/;

/** Words for people whose ending does not show it. */
const IRREGULAR =
  /^(?:nurses|coaches|apprentices|heads|leads|chairs|midwives|associates|delegates|deputies|secretaries|faculty|academics|clerks|guards|pilots|crew|cooks|iqas?|eqas?|ects?|hltas?|tas|slt|sencos?|dsls?|clergy|paramedics)$/;

/** The endings that make of a verb or a field somebody who does it: lecturers, governors, therapists, assistants, trustees. */
const DOERS = /[a-z]{2}(?:ers|ors|ists|ians|ants|ees|men|women)$/;
const ONE_DOER =
  /(?:[a-z]{2}(?:er|or|ist|ian|ant|ee)|nurse|coach|head|lead|chair|midwife|associate|apprentice|iqa|ect)$/;

/** Words that end as words for people do, and name things. */
const THINGS =
  /^(?:numbers|papers|(?:news)?letters|registers|orders|matters|offers|folders|computers|careers|quarters|chapters|centres|centers|parameters|posters|transfers|disclaimers|factors|sectors|errors|doors|floors|monitors|colours|behaviours|hours|others|years|members|answers|servers|barriers|pointers|trackers|planners|flyers|disasters|encounters|indicators|descriptors|powers|layers|tiers|fees|degrees|committees|guarantees|grants|variants|warrants|covenants|specialisms)$/;

export const isGeneral = (word: string): boolean => GENERAL.test(word);

/** Whether a word, in lower case, names people of some role. */
export const isRole = (word: string): boolean =>
  IRREGULAR.test(word) || (DOERS.test(word) && !THINGS.test(word));

/** Whether it names one of them: "tutor", "nurse", "trustee". */
export const isOneOfRole = (word: string): boolean => ONE_DOER.test(word) && !THINGS.test(`${word}s`);

export interface Word {
  /** In lower case. */
  readonly text: string;
  readonly index: number;
}

export const wordsWithPlaces = (text: string): readonly Word[] =>
  [...text.matchAll(/[A-Za-z']+/g)].map((match) => ({ text: match[0].toLowerCase(), index: match.index }));

const singular = (word: string): string => word.replace(/(?:es|s)$/, '');

/** The roles that words name, each in one form. */
export const rolesIn = (text: string): ReadonlySet<string> =>
  new Set(
    wordsWithPlaces(text)
      .filter(({ text: word }) => isRole(word))
      .map(({ text: word }) => singular(word)),
  );
