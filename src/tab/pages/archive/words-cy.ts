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
};
