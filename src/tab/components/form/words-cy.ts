import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'title.error': 'Gwall: {title}',

  'when.today': 'Heddiw',
  'when.yesterday': 'Ddoe',
  'when.typed': 'Y diwrnod yn gyntaf, er enghraifft 3/11/2026.',
  'when.said': 'Er enghraifft 3/11/2026, 3 tach neu ddoe.',
  'when.said.to-come': 'Er enghraifft 3/11/2026, 3 tach neu yfory.',
  'when.calendar': '{label} Dewis o’r calendr',

  'field.left': '{count, plural, =0 {Dim nodau ar ôl} other {# nod ar ôl}}',
  'field.too-many': '{count, plural, other {# nod yn ormod}}',

  'form.problems':
    '{count, plural, =1 {Mae problem} =2 {Mae # broblem} =3 {Mae # phroblem} =6 {Mae # phroblem} other {Mae # problem}}',
  'form.save': 'Cadw',
  'form.saving': 'Yn cadw…',
  'form.close': 'Cau',
  'form.optional': '{label} (dewisol)',
  'form.problem': '{label}: {message}',
  'form.nothing': 'Dim',
  'form.choose': 'Dewiswch un',
  'form.clear': 'Clirio',

  'input.person.searching': 'Yn chwilio am bobl …',
  'input.person.failed': 'Ni atebodd y chwiliad. Rhowch gynnig arall arni.',
  'input.person.nobody': 'Neb o’r enw hwnnw: {name}',
  'input.person.chosen': 'Wedi’i ddewis yn gynharach',
  'input.hours.half-day': 'Hanner diwrnod ({hours})',
  'input.hours.day': 'Diwrnod cyfan ({hours})',
  'input.hours.other': 'Arall',
  'input.hours.typed': 'Oriau',
  'input.hours.hint': 'Er enghraifft 1.5, 1:30 neu 90 min',
  'input.unit.of': '{label}, uned',
  'input.unit': 'Uned',
  'input.yes': 'Ie',
  'input.no': 'Na',

  'issue.empty': 'Mae angen hwn.',
  'issue.too-long': 'Defnyddiwch {limit} nod neu lai.',
  'issue.check-the-year': 'Gwiriwch y flwyddyn.',
  'issue.hidden-characters': 'Tynnwch y nodau cudd: teipiwch hwn eto yn lle ei ludo.',
  'issue.not-a-choice': 'Dewiswch un o’r rhain.',
  'issue.other': 'Gwiriwch hwn.',

  'not-saved.title': 'Heb ei gadw eto.',
  'not-saved.kept': 'Cedwir yr hyn a deipiwyd yma: cadwch eto pan fyddwch yn barod.',
  'not-saved.changed':
    'Dangosir ef yma fel y mae nawr. Edrychwch arno, yna gwnewch hynny eto os ydych yn dal am wneud.',
  'not-saved.confirm': 'Cadw beth bynnag',
  'not-saved.network': 'Ni chafwyd ateb gan y rhwydwaith.',
  'not-saved.unreadable': 'Ni wyddom a gafodd ei storio. Mae’n ddiogel ceisio eto.',
  'not-saved.stored-already.title': 'Mae fersiwn gynharach wedi’i chadw eisoes.',
  'not-saved.stored-already':
    'Cyrhaeddodd y cynnig cyntaf y cofnod. Os yw hwn yn rhywbeth arall, cadwch ef ar wahân; os nad yw, dewiswch Clirio.',
  'not-saved.save-as-new': 'Cadw fel cofnod newydd',

  'entry.correct': 'Cywiro',
  'entry.take-back': 'Tynnu',

  'withdrawal.reason': 'Pam ydych chi’n ei dynnu?',
  'withdrawal.reason.hint':
    'Mae’r cofnod yn aros yn yr hanes gyda’r rheswm hwn, ac nid yw’n cyfrif mwyach. Dileir ei dystysgrifau a’i luniau {days, plural, =2 {# ddiwrnod} other {# diwrnod}} yn ddiweddarach.',
  'withdrawal.reason.empty': 'Dywedwch pam rydych yn ei dynnu.',
  'withdrawal.reason.too-long': 'Rhowch y rheswm mewn {limit} nod neu lai.',
  'withdrawal.keep': 'Ei gadw',

  'issue.not-a-date': 'Rhowch ddyddiad sy’n bod, er enghraifft 3/11/2026.',
  'issue.future-date': 'Rhowch ddyddiad heddiw neu un cynharach.',
  'issue.past-date': 'Rhowch ddyddiad diweddarach.',

  'people.search': 'Chwilio',
  'people.name': 'Enw',

  'issue.not-a-number': 'Rhowch rif.',
  'issue.none-chosen': 'Dewiswch bawb, neu o leiaf un.',
};
