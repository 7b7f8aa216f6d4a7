import { catalogue, messageOf } from '../domain/message.ts';
import type { Proof } from '../domain/proofs/proof.ts';
import { wordedProof } from '../wording/worded-proof.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';

const message = messageOf<typeof whyWords>();

export const whyWords = catalogue(
  {
    'card.why.heading': 'Why?',
    'card.why.clause': '{document}, {section}, line {line, number}',
    'card.why.interpretation': 'How we read it: {interpretation}',
    'card.why.counted': 'Counted: {label}',
    'card.why.not-counted': 'Not counted: {label}',
    'card.why.part': '{name}: {status}',
    'card.why.next': 'Next: {next}',
    'card.why.open': 'Open the proof',
  },
  {
    'card.why.heading': 'Pam?',
    'card.why.clause': '{document}, {section}, llinell {line, number}',
    'card.why.interpretation': 'Sut rydym yn ei ddarllen: {interpretation}',
    'card.why.counted': 'Yn cyfrif: {label}',
    'card.why.not-counted': 'Ddim yn cyfrif: {label}',
    'card.why.part': '{name}: {status}',
    'card.why.next': 'Nesaf: {next}',
    'card.why.open': 'Agor y prawf',
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
      say('card.why.counted', { label: dated(label, [on && words.date(on), amount]) }),
    ),
    ...uncounted.map(({ label, on, reason }) =>
      say('card.why.not-counted', { label: dated(label, [on && words.date(on), reason]) }),
    ),
  ];
  const { document, section, line: lineNumber } = clause;
  return card(
    words,
    [name ?? null, title, statusLabel, because, next].filter((each) => each !== null).join(' '),
    [
      heading(say('card.why.heading', {})),
      ...(name === undefined ? [] : [line(bold(name))]),
      line(bold(title), plain(` · ${statusLabel}`)),
      line(plain(because)),
      line(plain(`“${clause.quote}”`)),
      line(subtle(say('card.why.clause', { document, section, line: lineNumber }))),
      ...(interpretation === null ? [] : [line(subtle(say('card.why.interpretation', { interpretation })))]),
      ...parts.map(({ name, statusLabel: status }) => line(plain(say('card.why.part', { name, status })))),
      ...evidence.slice(0, MOST_EVIDENCE).map((each) => line(plain(each))),
      line(subtle(facts.join(' '))),
      ...(next === null ? [] : [line(bold(say('card.why.next', { next })))]),
    ],
    [openUrl(say('card.why.open', {}), url)],
  );
}
