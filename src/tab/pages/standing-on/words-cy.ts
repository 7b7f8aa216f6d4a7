import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'standing-on.title': 'Sut oedd hi ar {date}',
  'standing-on.form': 'Pa ddiwrnod?',
  'standing-on.asOf': 'Sut oedd hi ar',
  'standing-on.asOf.not-a-date': 'Rhowch ddiwrnod i’w farnu sy’n bod, fel 14/3/2026.',
  'standing-on.asOf.future-date':
    'Rhowch ddyddiad heddiw neu un cynharach: ni ŵyr neb beth ddaw ar ddiwrnod diweddarach.',
  'standing-on.knownOn': 'Yn ôl yr hyn oedd ar gofnod ar',
  'standing-on.knownOn.hint':
    'Mae’r hyn a gofnodwyd wedyn wedi’i adael allan, ac nid yw cywiriadau diweddarach wedi’u gwneud eto.',
  'standing-on.knownOn.not-a-date': 'Rhowch ddiwrnod o’r cofnod sy’n bod, fel 20/3/2026.',
  'standing-on.knownOn.future-date': 'Rhowch ddyddiad heddiw neu un cynharach ar gyfer y cofnod.',
  'standing-on.knownOn.day': 'Diwrnod y cofnod',
  'standing-on.known.same': 'Yr un diwrnod',
  'standing-on.known.today': 'Heddiw',
  'standing-on.known.other': 'Diwrnod arall',
  'standing-on.show': 'Dangos',
  'standing-on.overall.action-needed':
    'Angen gweithredu: rhywbeth yn hwyr, i’w wneud heb ddyddiad, neu’n ddyledus cyn hir',
  'standing-on.overall.on-track':
    'Ar y trywydd iawn: dim yn hwyr, dim i’w wneud heb ddyddiad, dim yn ddyledus cyn hir',
  'standing-on.overall.unknown': 'Dim polisi i farnu yn ei ôl',
  'standing-on.policy': 'Barnwyd yn ôl {policy}, fersiwn {version}, mewn grym o {from}.',
  'standing-on.cycle': 'Blwyddyn DPP {from} hyd {to}.',
  'standing-on.honest':
    'Cymerir yr uned, y polisi y mae wedi’i fabwysiadu, y rôl, y dyletswyddau a’r gyfran o amser llawn fel y maent heddiw, ac eithrio lle mae cofnod dyddiedig yn dweud beth oeddent.',
  'standing-on.before-record':
    'Nid oedd dim am y person hwn ar gofnod yma erbyn hynny: gwnaed y cofnod cyntaf ar {date}.',
  'standing-on.left': 'Gadawodd ar {date}.',
  'standing-on.no-policy': 'Dim polisi i farnu yn ei ôl',
  'standing-on.no-policy.text':
    'Nid yw’r uned wedi mabwysiadu polisi DPP, felly ni ofynnwyd dim. Gall yr arweinydd DPP ddewis un.',
  'standing-on.late': 'Cofnodwyd yn rhy hwyr i gyfrif',
  'standing-on.pressing': 'Beth oedd angen ei wneud ({count, number})',
  'standing-on.pressing.none': 'Nid oedd angen gwneud dim.',
  'standing-on.pressing.none-else': 'Nid oedd angen gwneud dim arall.',
  'standing-on.rest': 'Popeth arall ({count, number})',
  'standing-on.by': 'erbyn {date}',
  'standing-on.since': 'ers {date}',
  'standing-on.renew-by': 'i’w adnewyddu erbyn {date}',
  'standing-on.print': 'Argraffu',
};
