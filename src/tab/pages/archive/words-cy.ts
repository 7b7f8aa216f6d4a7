import type { words as english } from './words-en.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  'archive.title-own': 'Mynd â’ch cofnod gyda chi',
  'archive.title': 'Cofnod i fynd ag ef',
  'archive.make': 'Gwneud archif',
  'archive.make.what':
    'Un ffeil â’r cofnod cyfan, o bob blwyddyn: gweithgareddau DPP, hyfforddiant a chymwysterau gyda’u tystysgrifau, adolygiadau, y cynllun, a’r sefyllfa heddiw. Gellir ei darllen, ei hargraffu a’i gwirio ar unrhyw gyfrifiadur, heb yr ap hwn.',
  'archive.make.whose':
    'Mae’n dal yr hyn y cewch ei ddarllen o’r cofnod hwn. Nodir yn y log archwilio mai chi a’i gwnaeth.',
  'archive.make.do': 'Ei gwneud a’i lawrlwytho',
  'archive.make.doing': 'Yn ei gwneud…',
  'archive.made': 'Mae’r archif yn eich lawrlwythiadau: {name}',
  'archive.made.number': 'Ei rhif:',
  'archive.made.keep':
    'Cadwch y rhif ar wahân i’r ffeil. Gall pwy bynnag sy’n cael yr archif weld wrtho na newidiwyd dim.',
  'archive.made.lacking':
    'Nid yw’r ffeiliau hyn ynddi, am nad yw’r llyfrgell yn eu rhoi: {files}. Dywedir wrth bwy bynnag sy’n gwirio’r archif eu bod ar goll.',
  'archive.made.again': 'Ei lawrlwytho eto',
  'archive.years': 'Un flwyddyn ar ei phen ei hun',
  'archive.years.what': 'Cofnod myfyriol un flwyddyn DPP, i’w argraffu neu i’w rannu â’ch rheolwr llinell.',
  'archive.years.span': '{from} i {to}',
  'archive.years.count': '{count, plural, =2 {# weithgaredd} other {# gweithgaredd}}, {hours}',
  'archive.years.download': 'Lawrlwytho',
  'archive.years.download.about': 'Lawrlwytho’r cofnod myfyriol, {span}',
  'archive.years.downloaded': 'Yn eich lawrlwythiadau: {name}',
  'archive.check': 'Gwirio archif',
  'archive.check.what':
    'A yw archif fel y’i gwnaed, ac ai’r sefydliad hwn a’i gwnaeth. Fe’i darllenir ar y ddyfais hon; dim ond ei rhif a anfonir.',
  'archive.check.choose': 'Archif (ffeil zip)',
  'archive.check.checking': 'Yn gwirio…',
  'archive.check.whole': 'Cyfan: mae pob un o’r {count, number} ffeil fel y’i gwnaed.',
  'archive.check.ours': 'Y sefydliad hwn a’i gwnaeth.',
  'archive.check.not-ours': 'Nid y sefydliad hwn a’i gwnaeth. Holwch bwy bynnag a’i gwnaeth am ei rhif.',
  'archive.check.origin-unknown':
    'Ni ellid holi nawr pwy a’i gwnaeth. Dewiswch y ffeil eto pan ddaw’r rhwydwaith yn ôl.',
  'archive.check.changed': 'Nid fel y’i gwnaed:',
  'archive.check.file-changed': 'Newidiwyd {file}.',
  'archive.check.file-missing': 'Mae {file} ar goll.',
  'archive.check.file-added': 'Nid yw {file} yn rhan ohoni.',
  'archive.check.no-zip': 'Nid ffeil zip yw hon, neu fe’i torrwyd.',
  'archive.check.no-archive': 'Nid archif o gofnod DPP yw’r ffeil zip hon: nid oes ganddi restr o symiau.',
  'archive.check.too-large': 'Mae’r ffeil hon yn fwy na {megabytes, number} MB: nid oes archif felly.',
  'archive.check.whose': 'Cofnod DPP {name}, a wnaed ar {date} gan {by}.',
  'archive.bring': 'Dod â chofnod i mewn',
  'archive.bring.what':
    'Archif a roddodd cyflogwr blaenorol i chi. Fe’i gwirir ar y ddyfais hon yn gyntaf; yna dewiswch beth ohoni sydd yn eich cofnod yma.',
  'archive.bring.claimed':
    'Dangosir yr hyn a ddewch gyda chi fel hawliad nes i rywun ei gadarnhau. Nid yw DPP mewn swydd flaenorol yn cyfrif tuag at oriau yma.',
  'archive.bring.choose': 'Archif i ddod â hi i mewn (ffeil zip)',
  'archive.bring.opening': 'Yn ei hagor a’i gwirio…',
  'archive.check.bomb': 'Dywed y ffeil zip hon ei bod yn dal mwy nag unrhyw archif, felly nis agorwyd.',
  'archive.bring.no-record':
    'Ni ellir darllen y cofnod yn yr archif hon: mae record.json ar goll neu wedi’i dorri. Gofynnwch am un arall gan bwy bynnag a’i gwnaeth.',
  'archive.bring.other-format':
    'Nid cofnod DPP mewn fformat y mae’r ap hwn yn ei ddarllen yw hwn, felly ni ellir dod â dim i mewn ohono.',
  'archive.bring.newer':
    'Gwnaed yr archif hon gan fersiwn mwy newydd o’r ap hwn. Gofynnwch i bwy bynnag sy’n gofalu am yr ap ei ddiweddaru, yna dewiswch y ffeil eto.',
  'archive.bring.changed':
    'Nid yw’r archif hon fel y’i gwnaed, felly ni ddeuir â dim ohoni i mewn. Gofynnwch am un arall gan bwy bynnag a’i gwnaeth.',
  'archive.bring.invalid':
    'Mae’r archif hon yn dal yr hyn na all cofnod ei ddal, felly ni ddeuir â dim ohoni i mewn:',
  'archive.bring.problem': '{path}: {message}',
  'archive.bring.from':
    'Gan {organisation}, a wnaed ar {date} gan {by}. Mae ei {count, number} ffeil fel y’u gwnaed.',
  'archive.bring.other-person':
    'Cofnod {name} ydyw. Dewch ag ef i mewn dim ond os chi yw hwnnw, dan enw blaenorol efallai: dangosir yr enw hwn i bwy bynnag sy’n ei gadarnhau.',
  'archive.bring.lacking': 'Nid yw’r tystysgrifau hyn ynddi: {files}.',
  'archive.bring.select': 'Beth ydych am ddod gyda chi?',
  'archive.bring.item': '{kind} · {date}',
  'archive.bring.item.undated': '{kind}',
  'archive.bring.item.hours': '{kind} · {date} · {hours}',
  'archive.bring.item.files': 'Daw {count, plural, =2 {# dystysgrif} other {# tystysgrif}} hefyd',
  'archive.bring.item.there': 'Mae yn eich cofnod eisoes.',
  'archive.bring.all': 'Dewis pob un',
  'archive.bring.none': 'Dewis dim un',
  'archive.bring.more': 'Dangos pob {count, number}',
  'archive.bring.stays':
    'Mae {count, plural, =2 {# gofnod} other {# cofnod}} arall yn aros yn yr archif, gydag adolygiadau a nodau: maent rhyngoch chi a’r rhai y buoch yn gweithio gyda nhw.',
  'archive.bring.nothing': 'Mae popeth y gellir dod ag ef i mewn yn eich cofnod eisoes.',
  'archive.bring.empty': 'Nid oes dim ynddi y gellir dod ag ef i mewn.',
  'archive.bring.do': 'Dod â {count, plural, =2 {# gofnod} other {# cofnod}} i mewn',
  'archive.bring.doing': 'Yn dod ag ef i mewn: {percent, number} y cant',
  'archive.bring.done':
    'Mae {count, plural, =2 {# gofnod} other {# cofnod}} yn eich cofnod bellach, yn hawliad nes ei gadarnhau.',
  'archive.bring.lost': 'Ni ellid cadw’r tystysgrifau hyn: {files}. Ychwanegwch nhw wrth eu cofnodion.',
  'archive.bring.see': 'Gweld eich cofnod',
  'archive.brought': 'Daethpwyd i mewn',
  'archive.brought.from': 'Gan {organisation}, a wnaed ar {date}',
  'archive.brought.counts':
    'Daethpwyd i mewn ar {date}: {count, plural, =2 {# gofnod} other {# cofnod}}, {verified, number} wedi’u cadarnhau.',
  'archive.brought.returned': 'Dychwelwyd {count, number}: gweler pam yn eich cofnod.',
  'archive.brought.take-back': 'Ei dynnu’n ôl',
  'archive.brought.take-back.about': 'Tynnu’n ôl yr hyn a ddaeth gan {organisation}',
  'archive.brought.sure':
    'Bydd popeth a ddaeth gydag ef yn gadael eich cofnod, wedi’i gadarnhau neu beidio; dileir ei dystysgrifau {days, plural, =2 {# ddiwrnod} other {# diwrnod}} yn ddiweddarach. Dewiswch y ffeil eto i ddod â hi i mewn o’r newydd.',
  'archive.brought.take-back.do': 'Tynnu’r cyfan yn ôl',
  'archive.brought.keep': 'Ei gadw',
  'archive.brought.taken': 'Tynnwyd yn ôl: nid yw’r hyn a ddaeth gan {organisation} yn eich cofnod mwyach.',
};
