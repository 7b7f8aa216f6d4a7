import type { Command } from 'commander';
import { endWith } from '../end-with.ts';
import { POLICIES } from '../policies-folder.ts';

/** `cpd decide <topic> <cases>`: what would be decided, said from a file. */
export function registerDecide(program: Command): void {
  program
    .command('decide')
    .description('says from a file what would be decided, or from standard input (-)')
    .argument('<topic>', 'what is asked; one that is none names those there are')
    .argument('<cases>', 'a file of cases as JSON, or -')
    .action(async (topic: string, file: string) => {
      const { decisionTopics } = await import('../decide/index.ts');
      const { runTopic } = await import('../topics/run-topic.ts');
      await endWith(await runTopic(decisionTopics, { topic, file }, { policies: POLICIES }));
    });
}
