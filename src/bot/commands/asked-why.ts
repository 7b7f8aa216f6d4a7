import type { AskedRequirement } from '../../use-cases/standing/requirements-of-person.ts';
import { isMeant, meaningful, wordsWritten } from './agreement.ts';

export interface AskedWhy {
  readonly about: readonly string[];
  /** Whose; undefined: one's own. */
  readonly name: string | undefined;
}

const ONESELF: ReadonlySet<string> = new Set(['me', 'myself', 'fi', 'mi']);
const NO_NAMES: ReadonlySet<string> = new Set(['please', 'pls', 'now', 'today', 'plis', 'nawr', 'heddiw']);

/** Where the words that say whose it is stand: after the last `for` or `ar gyfer`. */
function splitAtName(typed: readonly string[]): readonly [readonly string[], readonly string[]] {
  const english = typed.lastIndexOf('for');
  const welsh = typed.lastIndexOf('gyfer');
  if (welsh > english && typed[welsh - 1] === 'ar')
    return [typed.slice(0, welsh - 1), typed.slice(welsh + 1)];
  return english === -1 ? [typed, []] : [typed.slice(0, english), typed.slice(english + 1)];
}

/** Whether a title goes on after its own `for` with these words: "Training for the role". */
function isOfTitle(name: readonly string[], { title }: AskedRequirement): boolean {
  const words = wordsWritten(title);
  const after = words.slice(words.indexOf('for') + 1);
  return words.includes('for') && name.every((word) => after.some((other) => isMeant(word, other)));
}

const aboutOf = (typed: readonly string[]): readonly string[] =>
  meaningful(typed).filter((word) => word !== 'my' && word !== 'fy');

/** What the words after `why` ask: what it is about and, after `for`, whose it is. */
export function askedWhy(typed: readonly string[], own: readonly AskedRequirement[]): AskedWhy {
  const [about, after] = splitAtName(typed);
  const name = after.filter((word) => !NO_NAMES.has(word));
  if (name.length === 0 || own.some((each) => isOfTitle(name, each)))
    return { about: aboutOf(typed), name: undefined };
  return {
    about: aboutOf(about),
    name: name.every((word) => ONESELF.has(word)) ? undefined : name.join(' '),
  };
}
