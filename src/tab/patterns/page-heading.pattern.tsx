import { Button } from '@fluentui/react-components';
import { PageHeading } from '../components/page-heading.tsx';
import type { Pattern } from './pattern.ts';

export const pattern: Pattern = {
  title: 'Page heading',
  use: 'Once at the top of a page: its name, a short note, and the one thing most people come to do.',
  examples: {
    'With an action': () => (
      <PageHeading
        text="Events"
        note="Adult Learning Service"
        action={<Button appearance="primary">Schedule an event</Button>}
      />
    ),
    'Name alone': () => <PageHeading text="My team" />,
    'A long name': () => (
      <PageHeading text="Wilhelmina Featherstonehaugh-Cholmondeley of the Adult Community Learning Service" />
    ),
  },
};
