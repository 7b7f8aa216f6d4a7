import { catalogue } from '../../message.ts';

export const membershipMessages = catalogue(
  {
    'membership.permanent': 'Member of {body}.',
    'membership.current': 'Member of {body} until {dueOn}.',
    'membership.expired': 'Membership of {body} ran out on {dueOn}.',
    'membership.none': 'No current membership of the kind asked for.',
    'membership.grade-too-low': 'Member of {body} as {grade}; {lowest} or higher is asked for.',
    'membership.grade-unsaid':
      'Member of {body}, but the record does not say the grade; {lowest} or higher is asked for.',
    'membership.grade-unknown':
      'Member of {body} as {grade}, which is none of the grades that this rule knows; {lowest} or higher is asked for.',
    'membership.other-body': 'Member of {body}, which is none of the bodies that this rule names.',
    'membership.raise':
      '{title}: apply for the grade of {lowest} or a higher one. Already have it? Have the membership corrected.',
    'membership.renew-by': 'Renew membership of {body} by {dueOn}.',
    'membership.renew': 'Renew membership of {body}. Already renewed? Have the new end date recorded.',
    'membership.join': '{title}: join. Already a member? Have the membership recorded.',
  },
  {
    'membership.permanent': 'Aelod o {body}.',
    'membership.current': 'Aelod o {body} tan {dueOn}.',
    'membership.expired': 'Daeth aelodaeth o {body} i ben ar {dueOn}.',
    'membership.none': 'Dim aelodaeth gyfredol o’r math y gofynnir amdani.',
    'membership.grade-too-low': 'Aelod o {body} ar radd {grade}; gofynnir am {lowest} neu uwch.',
    'membership.grade-unsaid':
      'Aelod o {body}, ond nid yw’r cofnod yn dweud y radd; gofynnir am {lowest} neu uwch.',
    'membership.grade-unknown':
      'Aelod o {body} ar radd {grade}, nad yw’n un o’r graddau y mae’r rheol hon yn eu hadnabod; gofynnir am {lowest} neu uwch.',
    'membership.other-body': 'Aelod o {body}, nad yw’n un o’r cyrff y mae’r rheol hon yn eu henwi.',
    'membership.raise':
      '{title}: gwnewch gais am radd {lowest} neu un uwch. Gennych yn barod? Gofynnwch am gywiro’r aelodaeth.',
    'membership.renew-by': 'Adnewyddwch aelodaeth o {body} erbyn {dueOn}.',
    'membership.renew':
      'Adnewyddwch aelodaeth o {body}. Wedi adnewyddu’n barod? Gofynnwch am gofnodi’r dyddiad gorffen newydd.',
    'membership.join': '{title}: ymunwch. Yn aelod yn barod? Gofynnwch am gofnodi’r aelodaeth.',
  },
);
