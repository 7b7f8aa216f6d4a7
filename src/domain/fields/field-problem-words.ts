import { catalogue } from '../message.ts';

/** For each way in which a field can be wrong. `limit` is a number, or a date. */
export const fieldProblemWords = catalogue(
  {
    'field.empty': 'Fill this in.',
    'field.too-long': 'Use at most {limit, plural, one {# character} other {# characters}}.',
    'field.hidden-characters': 'Remove the hidden characters: they often come along when text is pasted.',
    'field.not-a-date': 'Enter a date that is on the calendar, such as 31 March 2026.',
    'field.not-a-time': 'Enter a date and time that is on the calendar.',
    'field.skipped-time': 'Choose another time: the clocks go forward then, and skip it.',
    'field.register-taken':
      'Choose a day that has been: people are marked present. If it takes place again, schedule another event.',
    'field.check-the-year': 'Check the year.',
    'field.ends-before-start': 'Choose an end after the start.',
    'field.future-date': 'Choose today or an earlier date.',
    'field.past-date': 'Choose today or a later date.',
    'field.before-started': 'The person started on {limit}: choose that day or a later one.',
    'field.before-policy': 'The policy’s first version holds from {limit}: choose that day or a later one.',
    'field.needs-self-assessment':
      'A self-assessment since the last review comes first, completed by the day of the meeting. None is on record.',
    'field.needs-second-person':
      'Somebody else must say this of you: ask another coordinator or the CPD lead.',
    'field.not-a-number': 'Enter a number.',
    'field.not-whole': 'Enter a whole number.',
    'field.too-small': 'Enter {limit, number} or more.',
    'field.too-large': 'Enter {limit, number} or less.',
    'field.not-an-id': 'Open the form again: we do not know what this refers to.',
    'field.from-a-register': 'It came from a register: whoever took that corrects it there.',
    'field.more-than': 'Enter more than {limit, number}.',
    'field.hours-or-days': 'Give hours or days, one of the two.',
    'field.not-a-span': 'Give a whole number from 1, and days, weeks, months or years.',
    'field.none-chosen': 'Choose at least one.',
    'field.too-many': 'Choose at most {limit, number}.',
    'field.not-a-choice': 'Choose one from the list.',
    'field.not-asked-for': 'Leave this out: it is not part of the form.',
    'field.not-valid': 'Check this: we could not read it.',
  },
  {
    'field.empty': 'Llenwch y maes hwn.',
    'field.too-long': 'Defnyddiwch {limit, number} nod ar y mwyaf.',
    'field.hidden-characters': 'Tynnwch y nodau cudd: maent yn aml yn dod gyda thestun a ludwyd.',
    'field.not-a-date': 'Rhowch ddyddiad sydd ar y calendr, fel 31 Mawrth 2026.',
    'field.not-a-time': 'Rhowch ddyddiad ac amser sydd ar y calendr.',
    'field.skipped-time': 'Dewiswch amser arall: mae’r clociau’n mynd ymlaen bryd hynny ac yn ei neidio.',
    'field.register-taken':
      'Dewiswch ddiwrnod sydd wedi bod: mae pobl wedi’u nodi’n bresennol. Os cynhelir ef eto, trefnwch ddigwyddiad arall.',
    'field.check-the-year': 'Gwiriwch y flwyddyn.',
    'field.ends-before-start': 'Dewiswch ddiwedd ar ôl y dechrau.',
    'field.future-date': 'Dewiswch heddiw neu ddyddiad cynharach.',
    'field.past-date': 'Dewiswch heddiw neu ddyddiad diweddarach.',
    'field.before-started': 'Dechreuodd y person ar {limit}: dewiswch y diwrnod hwnnw neu un diweddarach.',
    'field.before-policy':
      'Mae fersiwn cyntaf y polisi mewn grym o {limit}: dewiswch y diwrnod hwnnw neu un diweddarach.',
    'field.needs-self-assessment':
      'Rhaid cael hunanasesiad ers yr adolygiad diwethaf, wedi’i gwblhau erbyn diwrnod y cyfarfod. Nid oes un ar gofnod.',
    'field.needs-second-person':
      'Rhaid i rywun arall ddweud hyn amdanoch: gofynnwch i gydlynydd arall neu’r arweinydd DPP.',
    'field.not-a-number': 'Rhowch rif.',
    'field.not-whole': 'Rhowch rif cyfan.',
    'field.too-small': 'Rhowch {limit, number} neu fwy.',
    'field.too-large': 'Rhowch {limit, number} neu lai.',
    'field.not-an-id': 'Agorwch y ffurflen eto: ni wyddom at beth mae hwn yn cyfeirio.',
    'field.from-a-register': 'Daeth o gofrestr: pwy bynnag a’i cymerodd sy’n ei chywiro yno.',
    'field.more-than': 'Rhowch fwy na {limit, number}.',
    'field.hours-or-days': 'Rhowch oriau neu ddiwrnodau, un o’r ddau.',
    'field.not-a-span': 'Rhowch rif cyfan o 1, a diwrnodau, wythnosau, misoedd neu flynyddoedd.',
    'field.none-chosen': 'Dewiswch o leiaf un.',
    'field.too-many': 'Dewiswch {limit, number} ar y mwyaf.',
    'field.not-a-choice': 'Dewiswch un o’r rhestr.',
    'field.not-asked-for': 'Gadewch hwn allan: nid yw’n rhan o’r ffurflen.',
    'field.not-valid': 'Gwiriwch hwn: ni allem ei ddarllen.',
  },
);
