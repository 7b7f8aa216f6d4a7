import { catalogue } from '../../domain/message.ts';

/** What is known of a person and was looked at for a verdict. */
export const proofMessages = catalogue(
  {
    'proof.policy': '{policy}, version {version}, in force from {from}.',
    'proof.as-of': 'Judged on {asOf}.',
    'proof.known-on': 'With what was on record on {knownOn}; what was recorded later was not known.',
    'proof.role': 'Role: {roles}.',
    'proof.employment': 'Employment: {employment}.',
    'proof.duty.deliversLearning': 'Delivers learning.',
    'proof.duty.manager': 'Manages people.',
    'proof.duty.contactWithChildren': 'Has contact with children.',
    'proof.duty.specialistSubject': 'Teaches a specialist subject.',
    'proof.started': 'Started on {startedOn}.',
    'proof.fte': '{fte, number} of full time.',
    'proof.cycle': 'CPD year {from} to {to}.',
  },
  {
    'proof.policy': '{policy}, fersiwn {version}, mewn grym o {from}.',
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
    'proof.fte': '{fte, number} o amser llawn.',
    'proof.cycle': 'Blwyddyn DPP {from} hyd {to}.',
  },
);
