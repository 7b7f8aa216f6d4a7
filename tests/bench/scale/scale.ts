import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMet } from '../measure.ts';
import { machineInWords, measuresTable } from '../report.ts';
import type { Measured } from './measure-organisation.ts';
import { measureOrganisation, measureSize } from './measure-organisation.ts';
import { slopesBetween } from './measures/slopes.ts';
import { profileServer } from './profile/profile-server.ts';
import { startProduct } from './product/running-product.ts';
import { askingOf, untilFirstFigures } from './product/asking.ts';
import { castOf } from './product/people.ts';
import { dataFolderOf } from './tenant/data-folder.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const USUAL_PEOPLE = 10_000;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Leaves an organisation running to be looked at by hand, until it is told to stop. */
async function keepRunning(people: number): Promise<void> {
  const data = await dataFolderOf(people);
  const product = await startProduct(data.path);
  try {
    const began = performance.now();
    const server = await product.startServer();
    const asking = askingOf(product.tenant, server.origin);
    const cast = castOf(product.tenant);
    const { organisation } = await untilFirstFigures(asking, cast, people, began);
    say(
      `The server (process ${server.pid}) listens on ${server.origin}; first figures after ${organisation.toFixed(1)} s.`,
    );
    const { lead, trustee, managers, staff } = cast;
    for (const [who, oid] of Object.entries({
      lead,
      trustee,
      manager: managers[0] ?? '',
      staff: staff[0] ?? '',
    }))
      say(`${who} ${oid}\n  Authorization: Bearer ${await product.tenant.tokens.tabToken(oid)}`);
    say('Ctrl+C ends it.');
    await new Promise(() => undefined);
  } finally {
    await product.close();
  }
}

async function profile(people: number): Promise<void> {
  const folder = path.join(ROOT, 'dist/scale-profiles');
  fs.mkdirSync(folder, { recursive: true });
  const data = await dataFolderOf(people);
  say(`${JSON.stringify(data.counts)}, built in ${data.builtInSeconds.toFixed(0)} s`);
  const product = await startProduct(data.path);
  try {
    await profileServer(product, people, folder);
  } finally {
    await product.close();
  }
}

const FEW_PEOPLE = 1_000;
const MANY_PEOPLE = 50_000;
const USUAL_MINUTES = 10;

/**
 * Three organisations, and how much more the largest asks than the smallest. Each is written to docs/scale-measured.md once it is
 * measured: a run that is broken off leaves those before it.
 */
async function measureAll(minutes: number): Promise<boolean> {
  const usual = await measureOrganisation(USUAL_PEOPLE, minutes);
  write(sectionOf(usual));
  const few = await measureSize(FEW_PEOPLE);
  write([...sectionOf(usual), ...sectionOf(few)]);
  const many = await measureSize(MANY_PEOPLE);
  const slopes = slopesBetween(few, many);
  const section = ['## Slopes', '', measuresTable(slopes), ''];
  say(write([...sectionOf(usual), ...section, ...sectionOf(few), ...sectionOf(many)]));
  return [...usual.measures, ...slopes].every(isMet);
}

/** The text that was written. */
function write(sections: readonly string[]): string {
  const text = [
    '# Scale, measured',
    '',
    `Written by \`npm run bench -- scale\` on ${new Date().toISOString().slice(0, 10)}: ${machineInWords()}. The storage`,
    'emulator, the local Microsoft 365 and whoever asks share these processors with the server.',
    '',
    ...sections,
  ].join('\n');
  fs.writeFileSync(path.join(ROOT, 'docs/scale-measured.md'), text);
  return text;
}

const sectionOf = ({ people, measures }: Measured): readonly string[] => [
  `## ${people.toLocaleString('en-GB')} people`,
  '',
  measuresTable(measures),
  '',
];

/**
 * `npm run bench -- scale [people] [--minutes 10] [--keep | --profile]`: whether every limit is met. With a number of people
 * only they are measured, and nothing is written.
 */
export async function scale(words: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      keep: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      minutes: { type: 'string', default: String(USUAL_MINUTES) },
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const people = positionals[0] === undefined ? undefined : Number(positionals[0]);
  if (values.keep || values.profile) {
    await (values.keep ? keepRunning : profile)(people ?? USUAL_PEOPLE);
    return true;
  }
  if (people === undefined) return measureAll(Number(values.minutes));
  const measured = await measureOrganisation(people, Number(values.minutes));
  say(sectionOf(measured).join('\n'));
  return measured.measures.every(isMet);
}
