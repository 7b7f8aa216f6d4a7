import type { RegisterPack } from '../../contract/register-pack.ts';
import { aTag, OID } from './replies.ts';

export const aPackPart = (
  changes: Partial<RegisterPack['parts'][number]> = {},
): RegisterPack['parts'][number] => ({
  id: 'qualifications',
  title: 'Professional qualifications',
  isAsked: true,
  isComplete: true,
  note: 'One entry on record.',
  columns: ['What', 'Certificates'],
  rows: [['Qualification: Probation', 'None']],
  ...changes,
});

export const aRegisterPack = (changes: Partial<RegisterPack> = {}): RegisterPack => ({
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag() },
  policyTitle: 'Probation Institute CPD',
  readiness: 'ready',
  statement: 'Ready to send: every part that the register asks for is here.',
  due: 'The last one was sent on 1 Mar 2024.',
  parts: [aPackPart()],
  ...changes,
});
