import type { words as english } from './words-en.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  'catalogue.title': 'Hyfforddiant',
  'catalogue.note': 'Yr hyn sydd ar gynnig i chi, a’r hyn rydych wedi’i archebu.',
  'catalogue.mine': 'Wedi’i archebu gennych chi',
  'catalogue.offered': 'Ar gynnig',
  'catalogue.none':
    'Nid oes dim ar gynnig i chi ar hyn o bryd. Bydd yr hyn a agorir i’w archebu yn eich uned yn ymddangos yma.',
  'catalogue.no-more': 'Nid oes dim mwy ar gynnig i chi ar hyn o bryd.',
  'catalogue.when': '{date}, {starts} i {ends}',
  'catalogue.cost': 'Yn costio {pounds} y lle',
  'catalogue.free-of-charge': 'Am ddim',
  'catalogue.completes': 'Yn cwblhau {item}',
  'catalogue.needed': 'Mae angen hwn arnoch',
  'catalogue.places': '{free, plural, =0 {Llawn} one {# lle ar ôl} other {# lle ar ôl}}',
  'catalogue.waiting': '{count, plural, one {Mae # person yn aros} other {Mae # o bobl yn aros}}',
  'catalogue.booked': 'Wedi’i archebu',
  'catalogue.on-list': 'Ar y rhestr aros',
  'catalogue.on-list.before':
    '{before, plural, =0 {Chi sydd nesaf: pan ddaw lle’n rhydd, chi fydd yn ei gael, a bydd y bot yn dweud wrthych.} one {Mae # person o’ch blaen. Pan ddaw lle i chi bydd y bot yn dweud wrthych.} other {Mae # o bobl o’ch blaen. Pan ddaw lle i chi bydd y bot yn dweud wrthych.}}',
  'catalogue.cancelled': 'Wedi’i ganslo',
  'catalogue.begun': 'Mae wedi dechrau.',
  'catalogue.book': 'Archebu',
  'catalogue.join': 'Ymuno â’r rhestr aros',
  'catalogue.give-up': 'Canslo’r archeb',
  'catalogue.leave-list': 'Gadael y rhestr aros',
  'catalogue.about': '{action}: {title}',
  'catalogue.saved.booked': 'Wedi’i archebu. Mae gennych le yn {title}.',
  'catalogue.saved.waiting': 'Mae {title} yn llawn. Rydych ar y rhestr aros.',
  'catalogue.saved.none': 'Wedi’i gadw. Mae eich lle yn {title} wedi’i ildio.',
  'catalogue.saved.left-list': 'Wedi’i gadw. Rydych wedi gadael rhestr aros {title}.',
  'booking.reason': 'Pam na allwch ddod?',
  'booking.reason.hint':
    'Bydd pwy bynnag sy’n ei redeg yn darllen hwn. Y nesaf ar y rhestr aros fydd yn cael y lle.',
  'booking.reason.empty': 'Dywedwch pam, mewn ychydig eiriau.',
};
