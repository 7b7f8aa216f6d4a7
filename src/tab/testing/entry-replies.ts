import type { EntryFieldView, EntryKindView, EntryPage, EntryView } from '../../contract/entries.ts';
import { aTag, OID } from './replies.ts';

// The record page’s replies for tests: every type of field, in kinds that no product has.

const TODAY = '2026-11-21';

const aField = (changes: Partial<EntryFieldView> = {}): EntryFieldView => ({
  column: 'about',
  type: 'line',
  label: 'Subject',
  hint: null,
  isRequired: true,
  onlyWhen: null,
  choices: [],
  earliest: null,
  latest: null,
  longest: 100,
  ...changes,
});

const held = { column: 'state', is: ['held'] };
const workingTowards = { column: 'state', is: ['working-towards'] };

export const aDiploma = (): EntryKindView => ({
  name: 'diploma',
  label: 'Diploma',
  purpose: 'Held, or being worked towards.',
  fields: [
    aField({
      hint: 'Choose one, or type another.',
      choices: [
        { id: 'education-and-training', label: 'Education and training' },
        { id: 'iag', label: 'Advice and guidance' },
      ],
    }),
    aField({ column: 'level', type: 'number', label: 'Level', isRequired: false, longest: null }),
    aField({
      column: 'state',
      type: 'choice',
      label: 'Is it held?',
      choices: [
        { id: 'held', label: 'Held' },
        { id: 'working-towards', label: 'Working towards' },
      ],
    }),
    aField({
      column: 'datedOn',
      type: 'day',
      label: 'Awarded on',
      isRequired: false,
      onlyWhen: held,
      latest: TODAY,
    }),
    aField({ column: 'targetOn', type: 'day', label: 'To be achieved by', onlyWhen: workingTowards }),
  ],
});

export const aCourse = (): EntryKindView => ({
  name: 'course',
  label: 'Course completed',
  purpose: 'A course that the policy names.',
  fields: [
    aField({
      type: 'choice',
      label: 'Which course?',
      choices: [
        'Safeguarding',
        'Prevent',
        'Fire safety',
        'GDPR',
        'First aid',
        'Phishing',
        'Display screens',
      ].map((label) => ({ id: label.toLowerCase().replace(' ', '-'), label })),
    }),
    aField({ column: 'datedOn', type: 'day', label: 'Completed on', latest: TODAY }),
    aField({
      column: 'includes',
      type: 'several',
      label: 'What it covered',
      isRequired: false,
      choices: [
        { id: 'theory', label: 'Theory' },
        { id: 'practice', label: 'Practice' },
      ],
    }),
    aField({ column: 'note', type: 'text', label: 'Note', isRequired: false, longest: 40 }),
  ],
});

export const anEntry = (changes: Partial<EntryView> = {}): EntryView => ({
  key: 'a'.repeat(64),
  original: changes.key ?? 'a'.repeat(64),
  kind: 'diploma',
  kindLabel: 'Diploma',
  lines: [
    { label: 'Subject', value: 'Advice and guidance' },
    { label: 'Is it held?', value: 'Held' },
    { label: 'Awarded on', value: '3 Jul 2020' },
  ],
  fields: { about: 'iag', level: '', state: 'held', datedOn: '2020-07-03', targetOn: '' },
  recordedOn: '2026-09-01',
  recordedAt: '14:05',
  recordedByName: 'Carys Morgan',
  mayChange: true,
  brought: null,
  ...changes,
});

export const anEntryPage = (changes: Partial<EntryPage> = {}): EntryPage => ({
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag() },
  policyTitle: 'Hampshire CPD policy',
  mayArchive: true,
  hasRegisterPack: false,
  mayBring: true,
  kinds: [aCourse(), aDiploma()],
  otherKinds: [],
  entries: [anEntry()],
  takenBack: [],
  today: TODAY,
  ...changes,
});
