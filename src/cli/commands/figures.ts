import type { Command } from 'commander';
import { endWith } from '../end-with.ts';
import { POLICIES } from '../policies-folder.ts';

/** `cpd figures <topic> <cases>`: what a report shows, worked out from a file. */
export function registerFigures(program: Command): void {
  program
    .command('figures')
    .description('works out from a file what a report shows, or from standard input (-)')
    .argument('<topic>', 'what is asked; one that is none names those there are')
    .argument('<cases>', 'a file of cases as JSON, or -')
    .action(async (topic: string, file: string) => {
      const { figureTopics } = await import('../figures/index.ts');
      const { runTopic } = await import('../topics/run-topic.ts');
      await endWith(await runTopic(figureTopics, { topic, file }, { policies: POLICIES }));
    });
}
