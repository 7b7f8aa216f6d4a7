import { catalogue } from '../domain/message.ts';

/** Amounts, in whatever sentence. */
export const amountWords = catalogue(
  {
    'amount.hours': '{count, plural, one {# hour} other {# hours}}',
    'amount.days': '{count, plural, one {# day} other {# days}}',
  },
  {
    'amount.hours': '{count, number} awr',
    'amount.days': '{count, plural, two {# ddiwrnod} other {# diwrnod}}',
  },
);
