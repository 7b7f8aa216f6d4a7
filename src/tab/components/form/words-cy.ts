import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'title.error': 'Gwall: {title}',

  'when.today': 'Heddiw',
  'when.yesterday': 'Ddoe',
  'when.other': 'Dyddiad arall',
  'when.typed': 'Dyddiad: diwrnod/mis/blwyddyn',
  'when.calendar': 'Calendr',

  'form.problems':
    '{count, plural, =1 {Mae problem} =2 {Mae # broblem} =3 {Mae # phroblem} =6 {Mae # phroblem} other {Mae # problem}}',
  'form.save': 'Cadw',
  'form.saving': 'Yn cadw…',
  'form.close': 'Cau',
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
  'not-saved.confirm': 'Cadw beth bynnag',
  'not-saved.network': 'Ni chafwyd ateb gan y rhwydwaith.',
  'not-saved.unreadable': 'Ni wyddom a gafodd ei storio. Mae’n ddiogel ceisio eto.',
  'not-saved.stored-already.title': 'Mae fersiwn gynharach wedi’i chadw eisoes.',
  'not-saved.stored-already':
    'Cyrhaeddodd y cynnig cyntaf y cofnod. Os yw hwn yn rhywbeth arall, cadwch ef ar wahân; os nad yw, dewiswch Clirio.',
  'not-saved.save-as-new': 'Cadw fel cofnod newydd',

  'entry.correct': 'Cywiro',
  'entry.take-back': 'Tynnu’n ôl',

  'withdrawal.reason': 'Pam mae’n cael ei dynnu’n ôl?',
  'withdrawal.reason.hint': 'Mae’r cofnod yn aros yn yr hanes gyda’r rheswm hwn, ac nid yw’n cyfrif mwyach.',
  'withdrawal.reason.empty': 'Dywedwch pam mae’n cael ei dynnu’n ôl.',
  'withdrawal.reason.too-long': 'Rhowch y rheswm mewn {limit} nod neu lai.',
  'withdrawal.keep': 'Ei gadw',

  'issue.not-a-date': 'Rhowch ddyddiad sy’n bod, er enghraifft 3/11/2026.',
  'issue.future-date': 'Rhowch ddyddiad heddiw neu un cynharach.',
  'issue.past-date': 'Rhowch ddyddiad diweddarach.',

  'people.search': 'Chwilio',
  'people.name': 'Enw',

  'conflict.title': 'Roedd rhywun yn gyflymach.',
  'conflict.changed': 'Newidiodd {name} hwn ar {date}, tra oedd ar agor gennych.',
  'conflict.taken-back': 'Tynnodd {name} hwn yn ôl ar {date}, tra oedd ar agor gennych: {reason}',
  'conflict.kept': 'Cadwyd yr hyn a deipiwyd gennych.',
  'conflict.theirs': '{field}: {theirs} (eich un chi: {yours})',
  'conflict.nothing': 'dim',
  'conflict.put-mine': 'Cadw fy un i yn ei le',
  'conflict.take-theirs': 'Gadael fel y mae ganddynt',

  'issue.not-a-number': 'Rhowch rif.',
  'issue.none-chosen': 'Dewiswch bawb, neu o leiaf un.',
};
