import { catalogue } from '../../message.ts';

export const namedTrainingMessages = catalogue(
  {
    'named-training.unnamed': 'Not named for any duty that needs this training.',
    'named-training.met':
      '{count, plural, one {The training for the duty is current.} other {The training for all # duties is current.}}',
    'named-training.open': '{there, number} of {count, number} current; still open: {items}.',
  },
  {
    'named-training.unnamed': 'Heb ei enwi ar gyfer unrhyw ddyletswydd sy’n gofyn am yr hyfforddiant hwn.',
    'named-training.met':
      '{count, plural, one {Mae’r hyfforddiant ar gyfer y ddyletswydd yn gyfredol.} other {Mae’r hyfforddiant ar gyfer pob un o’r # dyletswydd yn gyfredol.}}',
    'named-training.open': '{there, number} o {count, number} yn gyfredol; ar ôl o hyd: {items}.',
  },
);
