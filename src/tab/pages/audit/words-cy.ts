import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'audit.title': 'Cofnod archwilio a negeseuon',
  'audit.note':
    'A yw’r cofnod o bwy wnaeth beth fel y’i hysgrifennwyd, a negeseuon na ŵyr neb a gyrhaeddon nhw.',
  'audit.log': 'Cofnod archwilio',
  'audit.not-checked':
    'Nid yw’r gweinydd hwn wedi gwirio’r cofnod eto. Mae’n gwneud hynny o fewn ychydig funudau ar ôl cychwyn.',
  'audit.whole': 'Mae’r cofnod fel y’i hysgrifennwyd.',
  'audit.wrong':
    '{count, plural, one {Mae # peth o’i le. Darganfyddwch sut y digwyddodd; ni chaiff dim ei angori tan hynny.} other {Mae # o bethau o’u lle. Darganfyddwch sut y digwyddon nhw; ni chaiff dim ei angori tan hynny.}}',
  'audit.checked': 'Gwiriwyd ddiwethaf',
  'audit.entries': 'Cofnodion',
  'audit.head': 'Cofnod olaf',
  'audit.head.value': '{sequence, number}, {hash}',
  'audit.anchored': 'Angorwyd ddiwethaf',
  'audit.never': 'Erioed',
  'audit.finding.entry-missing': 'Mae cofnod {sequence, number} ar goll.',
  'audit.finding.entry-altered': 'Nid yw cofnod {sequence, number} fel y’i hysgrifennwyd.',
  'audit.finding.cut-off': 'Mae’r cofnod yn gorffen cyn cofnod {sequence, number}, a oedd ynddo.',
  'audit.finding.rewritten':
    'Ysgrifennwyd y cofnod o’r newydd: mae cofnod {sequence, number} yn wahanol i’r hyn a oedd.',
  'audit.finding.anchor-altered': 'Nid yw angor {on} fel y’i llofnodwyd.',
  'audit.finding.anchor-missing': 'Mae’r angor cyn un {on} wedi mynd.',
  'audit.finding.ledger-lost':
    'Mae’r llyfr negeseuon yn wahanol i’r un ar {on}. Nid yw’n hysbys beth a anfonwyd o’r blaen, felly ni chaiff dim ei anfon nes i rywun ei dderbyn.',
  'audit.accept':
    'Pan fydd yn glir sut y digwyddodd hyn, mae pwy bynnag sy’n rhedeg y gweinydd yn ei dderbyn â “cpd audit accept”, gan ddweud pam.',
  'audit.parked': 'Negeseuon na chyrhaeddodd efallai',
  'audit.parked.none': 'Nid oes dim.',
  'audit.parked.note':
    'Ni ddywedodd Teams a gyrhaeddodd y rhain. Ni chânt eu hanfon eto ohonynt eu hunain, fel na chaiff neb un ddwywaith. Gofynnwch i’r person, neu gadewch iddi: mae’r cyfan ar eu tudalen hefyd.',
  'audit.parked.message': '{kind} i {name}',
  'audit.parked.since': 'Ers {at}: {why}',
  'audit.parked.again': 'Anfon eto',
  'audit.parked.again.to': 'Anfon eto: {message}',
  'audit.parked.leave': 'Gadael',
  'audit.parked.leave.to': 'Gadael: {message}',
  'audit.parked.failed': 'Ni wnaed hynny. Rhowch gynnig arall arni.',
};
