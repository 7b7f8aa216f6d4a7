import { catalogue } from '../../message.ts';

export const reflectionDueMessages = catalogue(
  {
    'reflection-due.nothing-asked': 'No activity to reflect on yet.',
    'reflection-due.all-answered':
      '{count, plural, one {The activity carries a reflection.} other {All # activities carry a reflection.}}',
    'reflection-due.open':
      '{open, plural, one {# activity has no reflection yet, that of {heldOn}.} other {# activities have no reflection yet, the first of {heldOn}.}}',
    'reflection-due.open-by':
      '{open, plural, one {# activity has no reflection yet; due by {dueOn}.} other {# activities have no reflection yet; the first is due by {dueOn}.}}',
    'reflection-due.late':
      '{open, plural, one {# activity has no reflection; it was due by {dueOn}.} other {# activities have no reflection; the first was due by {dueOn}.}}',
    'reflection-due.answer': 'Add to “{title}” of {heldOn} what you learned and what it changes.',
    'reflection-due.answer-by':
      'Add to “{title}” of {heldOn} what you learned and what it changes, by {dueOn}.',
    'reflection-due.answer-late': 'Add to “{title}” of {heldOn} now what you learned and what it changes.',
    'reflection-due.still-open': 'no reflection yet',
  },
  {
    'reflection-due.nothing-asked': 'Dim gweithgaredd i fyfyrio arno eto.',
    'reflection-due.all-answered':
      '{count, plural, one {Mae myfyrdod ar y gweithgaredd.} two {Mae myfyrdod ar bob un o’r # weithgaredd.} other {Mae myfyrdod ar bob un o’r # gweithgaredd.}}',
    'reflection-due.open':
      '{open, plural, one {# gweithgaredd heb fyfyrdod eto, sef un {heldOn}.} two {# weithgaredd heb fyfyrdod eto, y cyntaf o {heldOn}.} other {# gweithgaredd heb fyfyrdod eto, y cyntaf o {heldOn}.}}',
    'reflection-due.open-by':
      '{open, plural, one {# gweithgaredd heb fyfyrdod eto; i’w wneud erbyn {dueOn}.} two {# weithgaredd heb fyfyrdod eto; y cyntaf i’w wneud erbyn {dueOn}.} other {# gweithgaredd heb fyfyrdod eto; y cyntaf i’w wneud erbyn {dueOn}.}}',
    'reflection-due.late':
      '{open, plural, one {# gweithgaredd heb fyfyrdod; roedd i’w wneud erbyn {dueOn}.} two {# weithgaredd heb fyfyrdod; roedd y cyntaf i’w wneud erbyn {dueOn}.} other {# gweithgaredd heb fyfyrdod; roedd y cyntaf i’w wneud erbyn {dueOn}.}}',
    'reflection-due.answer': 'Ychwanegwch at “{title}” o {heldOn} beth a ddysgoch a beth mae’n ei newid.',
    'reflection-due.answer-by':
      'Ychwanegwch at “{title}” o {heldOn} beth a ddysgoch a beth mae’n ei newid, erbyn {dueOn}.',
    'reflection-due.answer-late':
      'Ychwanegwch at “{title}” o {heldOn} nawr beth a ddysgoch a beth mae’n ei newid.',
    'reflection-due.still-open': 'dim myfyrdod eto',
  },
);
