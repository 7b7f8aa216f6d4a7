import { Button } from '@fluentui/react-components';
import { Card } from '../components/card.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import type { Pattern } from './pattern.ts';

export const pattern: Pattern = {
  title: 'Card',
  use: 'A part of a page with its heading; what few people need is behind a disclosure.',
  examples: {
    'With something beside its heading': () => (
      <Card title="Training events" aside={<Button size="small">Download as CSV</Button>}>
        <p>Two are under way.</p>
      </Card>
    ),
    'With a disclosure': () => (
      <Card title="Last year">
        <Disclosure summary="How we read it">
          <p>Hours count from the day on which they were done.</p>
        </Disclosure>
      </Card>
    ),
  },
};
