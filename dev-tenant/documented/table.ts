import type { Verdict } from './replay.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const count = (verdicts: readonly Verdict[], result: Verdict['result']): number =>
  verdicts.filter((verdict) => verdict.result === result).length;

/** The page that says of each documented pair what becomes of it here. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(
    ({ pair, result }) =>
      `| ${cell(pair.id)} | ${pair.method} \`${cell(pair.path)}\` | ${pair.status} | ${result} | ${pair.note ?? ''} |`,
  );
  return [
    '# The documented pairs',
    '',
    'Generated: `node dev-tenant/documented/write-table.ts`. Each request that Microsoft documents is sent to the local',
    'Microsoft 365; an answer matches when it has the documented status, headers, error code and properties, each of its',
    'type. Many samples are shortened, so more properties are no difference.',
    '',
    `${count(verdicts, 'match')} of ${verdicts.length} match, ${count(verdicts, '501')} are not imitated, ${count(verdicts, 'wrong')} are wrong.`,
    '',
    '| pair | request | status | here | note |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
