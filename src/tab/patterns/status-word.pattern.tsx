import { OverallWord } from '../components/overall-word.tsx';
import { StatusWord } from '../components/status-word.tsx';
import type { Pattern } from './pattern.ts';

export const pattern: Pattern = {
  title: 'Status word',
  use: 'How a requirement or a person stands. The word says it; icon and colour repeat it.',
  examples: {
    'To be done': () => (
      <p>
        <StatusWord shown="overdue" label="Overdue" /> <StatusWord shown="expired" label="Expired" />{' '}
        <StatusWord shown="to-do" label="To do" /> <StatusWord shown="due-soon" label="Due soon" />
      </p>
    ),
    'Nothing to do': () => (
      <p>
        <StatusWord shown="current" label="Current" />{' '}
        <StatusWord shown="working-towards" label="Working towards" />{' '}
        <StatusWord shown="recommended" label="Recommended" />{' '}
        <StatusWord shown="nothing-yet" label="Nothing yet" />{' '}
        <StatusWord shown="on-leave" label="On leave" />{' '}
        <StatusWord shown="not-required" label="Not required" />
      </p>
    ),
    'Of a person': () => (
      <p>
        <OverallWord overall="action-needed" onLeave={null} />{' '}
        <OverallWord overall="on-track" onLeave={null} /> <OverallWord overall="unknown" onLeave={null} />
      </p>
    ),
  },
};
