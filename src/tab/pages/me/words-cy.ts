import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'person.fte': '{fte, number} o amser llawn',

  'hours.title': 'Eich oriau',
  'hours.title-under': 'Eich oriau: {policy}',
  'hours.figure': '{counted, number} o {required, number} awr',
  'hours.cycle': 'Blwyddyn DPP {from} i {to}.',
  'hours.span': 'I chi mae’n rhedeg o {from} i {to}.',
  'hours.how': 'Sut y cyfrifir {required, number} awr?',
  'hours.paused': 'Rydych ar absenoldeb: ni ddisgwylir dim gennych nawr.',
  'hours.recommended': 'Mae eich polisi’n argymell y nifer hwn ar gyfer eich rôl; nid yw’n ei fynnu.',
  'hours.logged': '{hours, number} awr wedi’u cofnodi yn y flwyddyn DPP hon',
  'hours.no-target': 'Nid yw eich polisi’n gosod nifer o oriau ar gyfer eich rôl.',
  'hours.no-policy':
    'Dim targed eto: nid yw eich uned wedi mabwysiadu polisi DPP. Gall eich arweinydd DPP osod un. Gallwch gofnodi DPP serch hynny.',

  'pace.reached': 'Mae eich oriau wedi cyrraedd y targed.',
  'pace.begun': 'Newydd ddechrau y mae’r flwyddyn DPP.',
  'pace.started': 'Newydd ddechrau y mae eich amser ar gyfer hyn.',
  'pace.on-pace': 'Mae eich oriau ar gyflymder cyson.',
  'pace.ahead': 'Rydych tua {difference, number} awr o flaen cyflymder cyson.',
  'pace.others-overdue': 'Mae pethau eraill yn hwyr: dewch i ben â nhw’n gyntaf.',
  'pace.others-to-do': 'Mae pethau eraill i’w gwneud: dewch i ben â nhw’n gyntaf.',
  'pace.behind':
    'Ar gyflymder cyson byddai gennych {expected, number} awr erbyn hyn; rydych tua {difference, number} awr ar ei hôl hi.',

  'due.title': 'Beth sydd i’w wneud',
  'due.title-under': 'Beth sydd i’w wneud: {policy}',
  'due.nothing': 'Nid oes dim angen eich sylw.',
  'due.nothing-else': 'Nid oes dim arall angen eich sylw.',
  'due.no-policy': 'Nid yw eich uned wedi mabwysiadu polisi DPP eto, felly ni ofynnir dim gennych yma.',
  'due.rest': 'Popeth arall ({count, number})',
  'due.policy': '{policy}, ar {date}',
  'due.group.overdue': 'Hwyr',
  'due.group.to-do': 'I’w wneud (dim dyddiad)',
  'due.group.due-soon':
    '{days, plural, =0 {I’w wneud heddiw} one {Y diwrnod nesaf} two {Y # ddiwrnod nesaf} other {Y # diwrnod nesaf}}',
  'due.group.later': 'Yn nes ymlaen',
  'due.record': 'Ei gofnodi',
  'due.see-record': 'Gweld eich cofnod',

  'banner.first': 'Yn gyntaf: {what}.',
  'banner.hours.behind': 'oriau ar ei hôl hi',
  'banner.hours.on-pace': 'oriau ar y trywydd iawn',
  'banner.hours.ahead': 'oriau ar y blaen',
  'banner.hours.reached': 'oriau wedi’u cwblhau',

  'ask.button': 'Gofyn i {name}',
  'ask.mail': 'E-bostio {name}',
  'ask.agree-date': 'Cytuno ar ddyddiad',
  'ask.date': 'Bydd {name}, {role}, yn gwneud hyn gyda chi.',
  'ask.record': 'Bydd {name}, {role}, yn cofnodi hyn i chi.',
  'ask.arrange': 'Gall {name}, {role}, drefnu hyn.',
  'ask.nobody': 'Nid oes neb wedi’i enwi a all wneud hyn. Rhowch wybod i’ch gweinyddwr.',
  'ask.as.line-manager': 'eich rheolwr llinell',
  'ask.as.reviewer': 'eich adolygydd',
  'ask.as.coordinator': 'eich cydlynydd DPP',
  'ask.as.cpd-lead': 'eich arweinydd DPP',
  'ask.text.date': 'Helo. A allwn ni gytuno ar ddyddiad ar gyfer hyn: {title}?',
  'ask.text.record':
    'Helo. Mae hyn am fy DPP: {title}. A allwch chi ei gofnodi os ydw i wedi’i wneud, neu ddweud wrthyf sut i’w wneud?',
  'ask.text.renew':
    'Helo. Gwnes i “{title}” ar {date}. Mae’n adnewyddu {renewed}: a allwch chi ei gofnodi? Gallaf anfon y dystysgrif atoch.',
  'ask.text.arrange': 'Helo. Mae hyn am fy DPP: {title}. A allwch chi fy helpu i’w drefnu?',

  'plan.title': 'Eich cynllun',
  'plan.open': 'Nodau ac anghenion',
  'plan.empty': 'Dim nodau eto. Gosodwch un, neu cytunwch ar un mewn adolygiad.',
  'goal.open': 'erbyn {date}',
  'goal.suggested': 'Awgrymwyd i chi, erbyn {date}',
  'goal.past': 'Mae’r dyddiad wedi mynd heibio',
  'goal.done': 'Wedi’i gyflawni (erbyn {date})',
  'goal.dropped': 'Wedi’i ollwng (erbyn {date})',

  'evaluations.title': 'Yn aros am eich ateb',
  'evaluations.held': 'Hyfforddiant ar {date}',
  'evaluations.answer': 'Ateb',
  'evaluations.answer.about': 'Ateb: {title}',

  'record.title': 'Eich cofnod',
  'record.empty':
    'Dim wedi’i gofnodi yn y flwyddyn DPP hon eto. Ychydig eiliadau mae’r cofnod cyntaf yn ei gymryd.',
  'record.begin': 'Cofnodi’r cyntaf',
  'record.from-event': 'o ddigwyddiad',
  'record.external': 'dan ofal rhywun arall',
  'record.standards': '{count, number} safon',

  'answers.own': 'Eich atebion',
  'answers.own.see': 'Gweld fy ateb',
  'answers.own.see.about': 'Gweld fy ateb: {title}',
  'answers.own.open': 'Hyfforddiant ar {date} · gellir ei newid tan {closesOn}',
  'entries.open-own': 'Hyfforddiant, cymwysterau a mwy',

  'log.open': 'Cofnodi DPP',
  'log.undo.reason': 'Dadwnaed yn syth ar ôl ei gadw.',
  'log.undo.otherwise': 'Gallwch hefyd ddewis Tynnu neu Newid wrth ei ymyl ar eich cofnod.',
  'record.undone': 'Dadwnaed. Mae {title} fel yr oedd.',
  'log.kept':
    'Ni chafwyd ateb gan y rhwydwaith. Mae {title} yn aros ar y ddyfais hon, ac fe’i hanfonir ohono’i hun.',
  'log.undone': 'Dadwnaed. Nid yw {title} yn cyfrif mwyach.',
  'log.draft-waits': 'Mae gweithgaredd DPP yn aros yma heb ei gadw. Dewiswch Cofnodi DPP i barhau ag ef.',
  'log.saved': 'Wedi’i gadw. Ychwanegwyd {hours} at eich cofnod.',
  'log.saved-towards': 'Wedi’i gadw. {counted, number} o {required, number} awr.',

  'record.change': 'Newid',
  'record.add-reflection': 'Ychwanegu myfyrdod',
  'record.change.about': '{words}: {title}',

  'log.saved-other-year':
    'Cadwyd. Mae’n cyfrif ym mlwyddyn DPP {from} i {to}; dewiswch y flwyddyn honno dan eich cofnod i’w weld.',

  'record.doubt': 'Efallai ei fod yn cael ei gyfrif ddwywaith.',
  'record.take-back': 'Tynnu',
  'record.taken-back': 'Tynnwyd. Nid yw {title} yn cyfrif mwyach; fe’i cewch ar ddiwedd eich cofnod.',
  'record.taken-back.list': 'Tynnwyd ({count})',
  'record.taken-back.because': 'Pam: {reason}',
  'record.give-again': 'Ei roi yn ôl',
  'record.given-again': 'Cadwyd. Mae {title} yn cyfrif eto.',
  'record.empty-this-year':
    'Nid oes dim ar eich cofnod y flwyddyn DPP hon eto. Dewiswch flwyddyn gynharach i’w gweld.',
  'record.year': 'Blwyddyn DPP',
  'record.year.this': 'Y flwyddyn hon ({count, plural, =2 {# weithgaredd} other {# gweithgaredd}})',
  'record.year.earlier': '{from} i {to} ({count, plural, =2 {# weithgaredd} other {# gweithgaredd}})',
  'record.changed': 'Wedi’i gadw. Mae {title} fel y newidioch ef.',
  'review.yours': 'Eich adolygiadau',
  'review.yours.open': 'Darllen eich adolygiadau',
};
