import { isGeneral, isOneOfRole, isRole, wordsWithPlaces } from './people-words.ts';
import type { Word } from './people-words.ts';

const EVERYONE =
  /\b(?:(?:all|every|each|any)(?: of)?(?: (?:our|its|the|their))? (?:staff|personnel|employees?|workers?|colleagues?|individuals?|people|persons|(?:staff|team) members?|members? of (?:the )?(?:staff|team|workforce|faculty))|everyone|everybody|the (?:whole|entire) (?:workforce|staff|team))\b/gi;

/** What follows a noun and narrows it: "staff who teach", "staff working at height", "staff in direct contact". */
const NARROWED =
  /^,? (?:who|whose|that|which|with(?!out)|in|at|from|holding|except|other than|(?!including\b|following\b|during\b|regarding\b|concerning\b|training\b)[a-z]+ing\b|employed|based|engaged|responsible|involved)\b/i;

/** What stands before a noun for everybody and makes some of them of it: "teaching staff", "agency staff". */
const NARROWING =
  /^(?:teaching|non-teaching|delivery|support|office|line|academic|clinical|medical|nursing|employed|agency|temporary|permanent|senior|junior|administrative|classroom|technical|managerial|professional|residential|catering|premises)$/;

/** Names that only illustrate whom a sentence means: "all staff, including volunteers and trustees,". */
const ILLUSTRATION = /,? \(?(?:including|such as|e\.g\.|for example|whether)\b[^,.;)]*[,)]?/gi;

const withoutIllustration = (text: string): string => text.replace(ILLUSTRATION, '');

/** Whether the words name people of some sort: those of a role, or those who meet a condition. */
export function namesSome(text: string): boolean {
  const said = withoutIllustration(text);
  const words = wordsWithPlaces(said);
  return words.some(({ text: word, index }, place) => {
    if (!isGeneral(word)) return isRole(word);
    const before = words[place - 1]?.text ?? '';
    return NARROWED.test(said.slice(index + word.length)) || NARROWING.test(before);
  });
}

/** Whether the words name everybody, without a condition. */
export function namesEverybody(text: string): boolean {
  const said = withoutIllustration(text);
  return [...said.matchAll(EVERYONE)].some(
    (match) => !NARROWED.test(said.slice(match.index + match[0].length)),
  );
}

/** "Each tutor", "every new head of department", "a trustee". */
const ONE_OF_THEM = /\b(?:each|every|any|a|an|the) ((?:[a-z-]+ ){0,2}[a-z]+)\b/gi;

/** Whether the words name people at all, one or many. */
export const namesPeople = (text: string): boolean =>
  wordsWithPlaces(text).some(
    ({ text: word }) => isGeneral(word) || isRole(word) || /^modules?$/.test(word),
  ) ||
  /\bmembers? of (?:the )?(?:staff|team)\b/i.test(text) ||
  [...text.matchAll(ONE_OF_THEM)].some(([, words = '']) =>
    words
      .toLowerCase()
      .split(' ')
      .some((word) => isOneOfRole(word)),
  );

/** What a sentence may begin with before it says of whom it speaks: "In addition, …", "Every 12 weeks, …". */
const OPENING =
  /^(?:in addition|additionally|where|when|if|each|every|once|twice|at|by|for|from|during|after|before|within|annually|termly|monthly)\b[^,]{0,60}, /i;

/** Words after a subject that say no duty in the present tense: what somebody is, has, may or thinks. */
const NO_DUTY =
  /^(?:are|is|were|was|be|been|am|had|ha|has|have|may|might|can|could|would|did|do|doe|must|shall|should|will|who|whose|that|which|and|or|in|on|of|for|to|from|with|by|as|at|not|a|an|the|feel|believe|value|know|want|wish|enjoy|benefit|understand|recognise|come|say|think|seem|become|play|like|love|need|remain|see|ask|find|get|vary|members?|training|development)$/;

/** "complete", "completes"; not "completed", "completing", "regularly". */
const isPresentVerb = (word: string): boolean =>
  !NO_DUTY.test(word) && !NO_DUTY.test(word.replace(/s$/, '')) && !/(?:ed|ing|ly)$/.test(word);

/** How far into a sentence its subject may reach, in words. */
const LONGEST_SUBJECT = 9;

/** Words before the noun that show it to be something else than the subject. */
const BEFORE_NO_SUBJECT =
  /^(?:that|which|who|when|if|how|to|by|with|for|from|helps?|ensures?|is|are|was|were|our)$/;

/** Several of them are spoken of, so that the verb has no `s`: "assistants, porters and cooks refresh". */
function isPlural(place: number, words: readonly Word[]): boolean {
  const word = words[place]?.text ?? '';
  if (isRole(word) || /^(?:staff|personnel|employees|individuals|colleagues|people|workers)$/.test(word)) {
    return words[place - 1]?.text !== 'of' || words[place - 2]?.text === 'members';
  }
  const isJoined = words[place - 1]?.text === 'and' && /s$/.test(word);
  return isJoined && words.slice(0, place).some(({ text }) => isRole(text));
}

function isSingular(place: number, words: readonly Word[]): boolean {
  const word = words[place]?.text ?? '';
  if (/^(?:everyone|everybody|anyone|anybody)$/.test(word)) return true;
  const isOfStaff = words[place - 1]?.text === 'of' && words[place - 2]?.text === 'member';
  const isEach = words.slice(0, place).some(({ text }) => /^(?:each|every|any)$/.test(text));
  return isEach && (isOfStaff || isOneOfRole(word));
}

/** "Anybody who drives the minibus repeats …": the verb of the duty stands after the condition. */
const WITH_CONDITION =
  /^(?:(?:all|any|every|each) )?(?:anybody|anyone|everybody|everyone|those|staff|people|employees|colleagues|whoever|[a-z]+s) (?:who|whose|that) [^.;]{2,80}?\b(?:completes?|attends?|repeats?|renews?|refresh(?:es)?|records?|keeps?|undertakes?|undergoe?s?|updates?|logs?|holds?|takes?|submits?|reviews?|reads?|signs?|receives?|revalidates?|shares?)\b/i;

/**
 * "Lecturers complete 30 hours", "Every volunteer repeats it yearly": a duty said in the present tense. The subject names
 * people, and the verb after it says what they do, not what they are, were or may be.
 */
export function isPresentDuty(text: string): boolean {
  const sentence = withoutIllustration(text).replace(OPENING, '');
  if (WITH_CONDITION.test(sentence)) return true;
  const words = wordsWithPlaces(sentence.slice(0, 160));
  const subject = words.slice(0, LONGEST_SUBJECT).findIndex((word, place) => {
    const verb = words[place + 1];
    if (!verb || !isPresentVerb(verb.text)) return false;
    if (sentence.slice(word.index + word.text.length, verb.index) !== ' ') return false;
    const isOfMany = !verb.text.endsWith('s');
    return isOfMany ? isPlural(place, words) : isSingular(place, words);
  });
  return subject >= 0 && words.slice(0, subject).every(({ text: word }) => !BEFORE_NO_SUBJECT.test(word));
}
