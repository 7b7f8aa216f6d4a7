import type { words as english } from './words-en.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  'checks.title': 'Yn aros i’w gwirio',
  'checks.note':
    'Yr hyn a gofnododd pobl amdanynt eu hunain. Edrychwch arno gyda’i ffeiliau, a dywedwch a yw’n wir.',
  'checks.count': '{count, plural, two {# gofnod yn aros} other {# cofnod yn aros}}.',
  'checks.some': 'Dangosir y {shown, number} cyntaf: daw’r lleill unwaith y bydd y rhain wedi’u gwneud.',
  'checks.none': 'Does dim yn aros i’w wirio.',
  'checks.done': 'Popeth wedi’i wneud: does dim yn aros i’w wirio bellach.',
  'checks.keys':
    'Bysellau tra bo’r ffocws ar un ohonynt: mae V yn cadarnhau, R yn dychwelyd, J a K yn mynd i lawr ac i fyny.',
  'checks.item': '{kind}, {name}',
  'checks.recorded': 'Cofnodwyd ar {date}',
  'checks.counts': 'Yn cyfrif eisoes, nes i rywun ddweud fel arall.',
  'checks.counts-nowhere': 'Nid yw’n cyfrif tuag at oriau, wedi’i gadarnhau neu beidio.',
  'checks.counts-not': 'Nid yw’n cyfrif nes ei gadarnhau.',
  'checks.no-file': 'Ni ddaeth tystysgrif na llun gydag ef.',
  'checks.verify': 'Cadarnhau',
  'checks.return': 'Dychwelyd',
  'checks.about': '{action}: {item}',
  'checks.reason': 'Pam mae’n mynd yn ôl?',
  'checks.reason.hint': 'Bydd {name} yn darllen hwn: dywedwch beth sydd ar goll.',
  'checks.reason.missing': 'Dywedwch pam, er mwyn iddynt ei gywiro.',
  'checks.send-back': 'Ei ddychwelyd',
  'checks.cancel': 'Canslo',
  'checks.verified': 'Cadarnhawyd: {item}.',
  'checks.returned': 'Dychwelwyd: {item}.',
  'checks.undone': 'Yn aros eto: {item}.',
  'checks.undo.otherwise': 'Fe’i cewch ar gofnod y person.',
  'checks.picture': 'Tystysgrif neu lun: {name}',
};
