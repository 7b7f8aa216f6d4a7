import { catalogue } from '../../message.ts';

export const entitlementMessages = catalogue(
  {
    'entitlement.left': '{used, number} of {limit, number} taken up; {left, number} left.',
    'entitlement.used': 'All {limit, number} taken up.',
    'entitlement.exceeded': '{used, number} taken up, more than the {limit, number} on offer.',
    'entitlement.taken-up': 'Taken up.',
    'entitlement.offered': 'On offer; nothing that counts is recorded yet.',
    'entitlement.all-elements':
      '{count, plural, one {The one element is} other {All # elements are}} on record.',
    'entitlement.some-elements':
      '{there, number} of {count, plural, one {# element} other {# elements}} on record; not yet: {open}.',
    'entitlement.ask-for': '{title}: ask your manager about what is missing.',
    'entitlement.take-up': '{title}: you may take up {left, number} more.',
    'entitlement.ask': '{title}: yours to take up whenever it helps you.',
  },
  {
    'entitlement.left': '{used, number} o {limit, number} wedi’u defnyddio; {left, number} ar ôl.',
    'entitlement.used': 'Defnyddiwyd pob un o’r {limit, number}.',
    'entitlement.exceeded': 'Defnyddiwyd {used, number}, mwy na’r {limit, number} a gynigir.',
    'entitlement.taken-up': 'Wedi’i ddefnyddio.',
    'entitlement.offered': 'Ar gael; nid oes dim sy’n cyfrif wedi’i gofnodi eto.',
    'entitlement.all-elements': 'Mae pob un o’r {count, number} elfen ar gofnod.',
    'entitlement.some-elements': '{there, number} o {count, number} elfen ar gofnod; ddim eto: {open}.',
    'entitlement.ask-for': '{title}: gofynnwch i’ch rheolwr am yr hyn sydd ar goll.',
    'entitlement.take-up': '{title}: cewch ddefnyddio {left, number} arall.',
    'entitlement.ask': '{title}: ar gael i chi pryd bynnag y bo’n eich helpu.',
  },
);
