import { catalogue } from '../message.ts';

export const membershipMessages = catalogue(
  {
    'membership.permanent': 'Member of {body}.',
    'membership.current': 'Member of {body} until {dueOn}.',
    'membership.expired': 'Membership of {body} ran out on {dueOn}.',
    'membership.none': 'No current membership of the kind asked for.',
    'membership.renew-by': 'Renew membership of {body} by {dueOn}.',
    'membership.renew': 'Renew membership of {body}. Already renewed? Have the new end date recorded.',
    'membership.join': '{title}: join. Already a member? Have the membership recorded.',
  },
  {
    'membership.permanent': 'Aelod o {body}.',
    'membership.current': 'Aelod o {body} tan {dueOn}.',
    'membership.expired': 'Daeth aelodaeth o {body} i ben ar {dueOn}.',
    'membership.none': 'Dim aelodaeth gyfredol o’r math y gofynnir amdani.',
    'membership.renew-by': 'Adnewyddwch aelodaeth o {body} erbyn {dueOn}.',
    'membership.renew':
      'Adnewyddwch aelodaeth o {body}. Wedi adnewyddu’n barod? Gofynnwch am gofnodi’r dyddiad gorffen newydd.',
    'membership.join': '{title}: ymunwch. Yn aelod yn barod? Gofynnwch am gofnodi’r aelodaeth.',
  },
);
