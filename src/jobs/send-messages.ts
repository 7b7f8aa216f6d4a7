import type { Job } from './job.ts';

export const sendMessages: Job = {
  id: 'send-messages',
  everySeconds: (pace) => pace.sendSeconds,
  start: (deps) => deps.sendDue,
};
