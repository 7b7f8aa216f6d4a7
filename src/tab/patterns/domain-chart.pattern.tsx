import { DomainChart } from '../components/domains/domain-chart.tsx';
import type { Domain } from '../components/domains/domains-of.ts';
import type { Pattern } from './pattern.ts';

const domain = (name: string, changes: Partial<Domain> = {}): Domain => ({
  ...{ name, asked: 6, secure: 4, developing: 1, notYet: 1, then: { asked: 6, secure: 2 }, served: 3 },
  ...changes,
});

export const pattern: Pattern = {
  title: 'Domain chart',
  use: 'A self-assessment, a bar a domain: how much is secure now, how much was the time before, and what CPD serves.',
  examples: {
    'Three domains': () => (
      <DomainChart
        domains={[
          domain('Professional values and attributes'),
          domain('Professional knowledge and understanding', {
            asked: 6,
            secure: 2,
            developing: 4,
            notYet: 0,
          }),
          domain('Professional skills', { asked: 8, secure: 8, developing: 0, notYet: 0, served: 8 }),
        ]}
      />
    ),
    'One without a heading, the first time': () => (
      <DomainChart
        domains={[domain('', { asked: 1, secure: 0, developing: 0, notYet: 1, then: undefined, served: 0 })]}
      />
    ),
    'All of it secure': () => (
      <DomainChart domains={[domain('Skills', { asked: 6, secure: 6, developing: 0, notYet: 0 })]} />
    ),
  },
};
