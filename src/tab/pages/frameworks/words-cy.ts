import type { words as english } from './words-en.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  'frameworks.title': 'Fframweithiau safonau',
  'frameworks.note':
    'Yr hyn y mae pobl yn eu mesur eu hunain yn ei erbyn. Teipiwch neu gludwch ddatganiadau’r rhai y mae eich polisïau’n eu henwi’n unig, lle cewch eu defnyddio.',
  'frameworks.back': 'Yn ôl i’r rheolau',
  'frameworks.none': 'Nid yw’r polisïau mewn defnydd yn enwi safonau.',
  'frameworks.named-by': 'Enwir gan {policies}',
  'frameworks.of-policy': 'Nodir gan y polisi: maent yn newid gydag ef.',
  'frameworks.count': '{count, plural, =0 {Dim datganiadau eto} other {Datganiadau: #}}',
  'frameworks.edit': 'Newid',
  'frameworks.add': 'Ychwanegu datganiadau',
  'frameworks.do.about': '{words}: {label}',
  'frameworks.form': 'Datganiadau: {label}',
  'frameworks.text': 'Datganiadau',
  'frameworks.text.hint':
    'Un ar bob llinell: “1. Datganiad”, gyda phenawdau rhyngddynt. Neu gludwch golofnau taenlen neu ffeil CSV: rhif, pennawd, datganiad.',
  'frameworks.source': 'O ble maent yn dod, a pham y cewch eu defnyddio?',
  'frameworks.keeps':
    'Mae newid yn fersiwn newydd. Mae pwy bynnag sydd wedi dechrau hunanasesiad yn cadw’r datganiadau y dechreuodd gyda nhw.',
  'frameworks.saved': 'Cadwyd. Bydd pwy bynnag sy’n dechrau hunanasesiad nawr yn cael y rhain.',
  'frameworks.see': 'Gweld y datganiadau',
  'frameworks.see.about': '{label}',
  'frameworks.versions': 'Fersiynau cynharach',
  'frameworks.version':
    'Fersiwn {number, number}, {date}, gan {name}: {count, plural, =0 {dim datganiadau} other {# datganiad}}. {source}',
  'frameworks.use-again': 'Rhoi’r rhain yn ôl',
  'frameworks.use-again.about': 'Rhoi fersiwn {number, number} yn ôl: {label}',
  'frameworks.statement': '{code}. {label}',
};
