import { catalogue } from '../message.ts';

/** What is known of a person and was looked at for a verdict, and what evidence is called. */
export const proofWords = catalogue(
  {
    'proof.policy': '{policy}, version {version}, in force from {from}.',
    'proof.withheld': 'It rests on a review or an observation whose day is not yours to read.',
    'proof.as-of': 'Judged on {asOf}.',
    'proof.known-on': 'With what was on record on {knownOn}; what was recorded later was not known.',
    'proof.role': 'Role: {roles}.',
    'proof.employment': 'Employment: {employment}.',
    'proof.duty.deliversLearning': 'Delivers learning.',
    'proof.duty.manager': 'Manages people.',
    'proof.duty.contactWithChildren': 'Has contact with children.',
    'proof.duty.specialistSubject': 'Teaches a specialist subject.',
    'proof.started': 'Started on {startedOn}.',
    'proof.left': 'Last day in post: {leftOn}.',
    'proof.adopted': 'The policy has been in force here since {adoptedOn}.',
    'proof.covered-since': 'In a role that the rule is for since {since}.',
    'proof.registered': 'On the professional register.',
    'proof.registered-at': 'On the professional register, at level {level}.',
    'proof.registered-on':
      'On the professional register since {registeredOn}: the CPD years are counted from that day.',
    'proof.renewed-from':
      'The CPD years are counted from the latest renewal, else from the registration on {registeredOn}.',
    'proof.no-registration':
      'No registration is on record, so the CPD years are those of people without one. Have the registration recorded.',
    'proof.programme': 'Teaches {subject} at Level {level}.',
    'proof.programme-exempt': 'Teaches {subject} at Level {level}, exempt.',
    'proof.programme-exempt-for': 'Teaches {subject} at Level {level}, exempt: {reason}',
    'proof.named-for': 'Named for: {duties}.',
    'proof.starting-point': 'Came with {subject} at Level {level}.',
    'proof.leave': 'On leave from {from} to {to}.',
    'proof.leave-open': 'On leave from {from}.',
    'proof.qualification': '{subject}, Level {level}',
    'proof.fte': '{fte, number} of full time.',
    'proof.cycle': 'CPD year {from} to {to}.',
  },
  {
    'proof.policy': '{policy}, fersiwn {version}, mewn grym o {from}.',
    'proof.withheld': 'Mae’n seiliedig ar adolygiad neu arsylwad nad yw ei ddyddiad i chi ei ddarllen.',
    'proof.as-of': 'Barnwyd ar {asOf}.',
    'proof.known-on':
      'Yn ôl yr hyn oedd ar gofnod ar {knownOn}; nid oedd yr hyn a gofnodwyd wedyn yn hysbys.',
    'proof.role': 'Rôl: {roles}.',
    'proof.employment': 'Cyflogaeth: {employment}.',
    'proof.duty.deliversLearning': 'Yn cyflwyno dysgu.',
    'proof.duty.manager': 'Yn rheoli pobl.',
    'proof.duty.contactWithChildren': 'Mewn cysylltiad â phlant.',
    'proof.duty.specialistSubject': 'Yn addysgu pwnc arbenigol.',
    'proof.started': 'Dechreuodd ar {startedOn}.',
    'proof.left': 'Diwrnod olaf yn y swydd: {leftOn}.',
    'proof.adopted': 'Mae’r polisi mewn grym yma ers {adoptedOn}.',
    'proof.covered-since': 'Mewn rôl y mae’r rheol ar ei chyfer ers {since}.',
    'proof.registered': 'Ar y gofrestr broffesiynol.',
    'proof.registered-at': 'Ar y gofrestr broffesiynol, ar lefel {level}.',
    'proof.registered-on':
      'Ar y gofrestr broffesiynol ers {registeredOn}: cyfrifir y blynyddoedd DPP o’r diwrnod hwnnw.',
    'proof.renewed-from':
      'Cyfrifir y blynyddoedd DPP o’r adnewyddiad diweddaraf, neu fel arall o’r cofrestriad ar {registeredOn}.',
    'proof.no-registration':
      'Nid oes cofrestriad ar gofnod, felly blynyddoedd DPP pobl heb gofrestriad sy’n cyfrif. Gofynnwch am gofnodi’r cofrestriad.',
    'proof.programme': 'Yn addysgu {subject} ar Lefel {level}.',
    'proof.programme-exempt': 'Yn addysgu {subject} ar Lefel {level}, wedi’i heithrio.',
    'proof.programme-exempt-for': 'Yn addysgu {subject} ar Lefel {level}, wedi’i heithrio: {reason}',
    'proof.named-for': 'Wedi’i enwi ar gyfer: {duties}.',
    'proof.starting-point': 'Daeth gyda {subject} ar Lefel {level}.',
    'proof.leave': 'Ar absenoldeb o {from} hyd {to}.',
    'proof.leave-open': 'Ar absenoldeb o {from}.',
    'proof.qualification': '{subject}, Lefel {level}',
    'proof.fte': '{fte, number} o amser llawn.',
    'proof.cycle': 'Blwyddyn DPP {from} hyd {to}.',
  },
);
