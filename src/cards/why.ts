import { catalogue, messageOf } from '../domain/message.ts';
import type { Proof } from '../domain/proofs/proof.ts';
import { wordedProof } from '../wording/worded-proof.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';

const message = messageOf<typeof whyWords>();

export const whyWords = catalogue(
  {
    'bot.why.heading': 'Why?',
    'bot.why.clause': '{document}, {section}, line {line, number}',
    'bot.why.interpretation': 'How we read it: {interpretation}',
    'bot.why.counted': 'Counted: {label}',
    'bot.why.not-counted': 'Not counted: {label}',
    'bot.why.part': '{name}: {status}',
    'bot.why.next': 'Next: {next}',
    'bot.why.open': 'Open the proof',
  },
  {
    'bot.why.heading': 'Pam?',
    'bot.why.clause': '{document}, {section}, llinell {line, number}',
    'bot.why.interpretation': 'Sut rydym yn ei ddarllen: {interpretation}',
    'bot.why.counted': 'Yn cyfrif: {label}',
    'bot.why.not-counted': 'Ddim yn cyfrif: {label}',
    'bot.why.part': '{name}: {status}',
    'bot.why.next': 'Nesaf: {next}',
    'bot.why.open': 'Agor y prawf',
  },
);

/** A button that asks why of one requirement: `requirement`, and `policy` and `person` where they are said. */
export const WHY_VERB = 'why.show';

/** More than anybody reads in a chat; the tab has the rest. */
const MOST_EVIDENCE = 15;

/** One verdict and what it rests on, in the words of the tab's page; `name` says whose, where it is not the reader's. */
export function whyCard(
  words: Words,
  proof: Proof,
  { url, name }: { readonly url: string; readonly name: string | undefined },
): AdaptiveCard {
  const { title, statusLabel, because, next, clause, interpretation, facts, parts, counted, uncounted } =
    wordedProof(proof, words);
  const dated = (label: string, more: readonly (string | null)[]) =>
    [label, ...more.filter((each) => each !== null)].join(' · ');
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
  const evidence = [
    ...counted.map(({ label, on, amount }) =>
      say('bot.why.counted', { label: dated(label, [on && words.date(on), amount]) }),
    ),
    ...uncounted.map(({ label, on, reason }) =>
      say('bot.why.not-counted', { label: dated(label, [on && words.date(on), reason]) }),
    ),
  ];
  const { document, section, line: lineNumber } = clause;
  return card(
    words,
    [name ?? null, title, statusLabel, because, next].filter((each) => each !== null).join(' '),
    [
      heading(say('bot.why.heading', {})),
      ...(name === undefined ? [] : [line(bold(name))]),
      line(bold(title), plain(` · ${statusLabel}`)),
      line(plain(because)),
      line(plain(`“${clause.quote}”`)),
      line(subtle(say('bot.why.clause', { document, section, line: lineNumber }))),
      ...(interpretation === null ? [] : [line(subtle(say('bot.why.interpretation', { interpretation })))]),
      ...parts.map(({ name, statusLabel: status }) => line(plain(say('bot.why.part', { name, status })))),
      ...evidence.slice(0, MOST_EVIDENCE).map((each) => line(plain(each))),
      line(subtle(facts.join(' '))),
      ...(next === null ? [] : [line(bold(say('bot.why.next', { next })))]),
    ],
    [openUrl(say('bot.why.open', {}), url)],
  );
}
