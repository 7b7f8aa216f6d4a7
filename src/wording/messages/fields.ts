import { catalogue } from '../../domain/message.ts';

/** For each way a field can be wrong. `limit` is the number after the colon of the error's id. */
export const fieldMessages = catalogue(
  {
    'field.empty': 'Fill this in.',
    'field.too-long': 'Use at most {limit, plural, one {# character} other {# characters}}.',
    'field.hidden-characters': 'Remove the hidden characters: they often come along when text is pasted.',
    'field.not-a-date': 'Enter a date that is on the calendar, such as 31 March 2026.',
    'field.not-a-time': 'Enter a date and time that is on the calendar.',
    'field.ends-before-start': 'Choose an end after the start.',
    'field.future-date': 'Choose today or an earlier date.',
    'field.before-start': 'Choose a date on or after the start.',
    'field.not-a-number': 'Enter a number.',
    'field.not-whole': 'Enter a whole number.',
    'field.too-small': 'Enter {limit, number} or more.',
    'field.too-large': 'Enter {limit, number} or less.',
    'field.not-an-id': 'Open the form again: we do not know what this refers to.',
    'field.not-a-choice': 'Choose one from the list.',
    'field.not-valid': 'Check this: we could not read it.',
  },
  {
    'field.empty': 'Llenwch y maes hwn.',
    'field.too-long': 'Defnyddiwch {limit, number} nod ar y mwyaf.',
    'field.hidden-characters': 'Tynnwch y nodau cudd: maent yn aml yn dod gyda thestun a ludwyd.',
    'field.not-a-date': 'Rhowch ddyddiad sydd ar y calendr, fel 31 Mawrth 2026.',
    'field.not-a-time': 'Rhowch ddyddiad ac amser sydd ar y calendr.',
    'field.ends-before-start': 'Dewiswch ddiwedd ar ôl y dechrau.',
    'field.future-date': 'Dewiswch heddiw neu ddyddiad cynharach.',
    'field.before-start': 'Dewiswch ddyddiad ar neu ar ôl y dechrau.',
    'field.not-a-number': 'Rhowch rif.',
    'field.not-whole': 'Rhowch rif cyfan.',
    'field.too-small': 'Rhowch {limit, number} neu fwy.',
    'field.too-large': 'Rhowch {limit, number} neu lai.',
    'field.not-an-id': 'Agorwch y ffurflen eto: ni wyddom at beth mae hwn yn cyfeirio.',
    'field.not-a-choice': 'Dewiswch un o’r rhestr.',
    'field.not-valid': 'Gwiriwch hwn: ni allem ei ddarllen.',
  },
);
