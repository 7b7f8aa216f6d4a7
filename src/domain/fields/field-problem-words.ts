import { catalogue } from '../message.ts';

/** For each way in which a field can be wrong. `limit` is a number, or a date. */
export const fieldProblemWords = catalogue(
  {
    'field.empty': 'Fill this in.',
    'field.too-long': 'Use at most {limit, plural, one {# character} other {# characters}}.',
    'field.hidden-characters': 'Remove the hidden characters: they often come along when text is pasted.',
    'field.not-a-date': 'Enter a date that is on the calendar, such as 31 Mar 2026.',
    'field.not-a-time': 'Enter a date and time that is on the calendar.',
    'field.skipped-time': 'Choose another time: the clocks go forward then, and skip it.',
    'field.register-taken':
      'Choose a day that has been: people are marked present. If it takes place again, schedule another event.',
    'field.has-begun': 'It has begun, so nothing is booked or given up any more.',
    'field.not-offered': 'It takes no bookings.',
    'field.condition-not-met': 'It cannot be booked. What the policy asks first is not met: {limit}.',
    'field.provider-not-approved':
      'It cannot be booked: {limit} is not judged good enough to be engaged, or not until then.',
    'field.places-taken': 'People have booked: cancel the event, or let it take bookings as before.',
    'field.fewer-than-booked': 'Enter {limit, number} or more: so many have a place.',
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
    'field.not-held-yet': 'Say on which day it was held, once it was.',
    'field.not-talked-about': 'Write what was said, or why it does not apply.',
    'field.signed-and-locked': 'Everybody has signed it, so it stays as it is. Add a note to it instead.',
    'field.not-locked-yet': 'Not everybody has signed it yet: change it where it is wrong.',
    'field.meeting-removed': 'This review was removed: bring it back first.',
    'field.signed-so-it-stays': 'Somebody has signed it, so it stays. Change what is wrong, and sign again.',
    'field.target-comes-first': 'Write the target first.',
    'field.another-is-open':
      'Another review of this kind is being prepared: go on with that one, or remove it.',
    'field.signed-by-another': 'Somebody else signs here: one person signs once.',
    'field.own-request':
      'Nobody answers their own request: it waits for somebody else, who is named with it.',
    'field.not-asked-yet': 'It waits for somebody else first: you are asked once they have said yes.',
    'field.answered-already': 'It has been answered already: look at what was said before you go on.',
    'field.not-waiting': 'It has been answered, so it cannot be withdrawn. If it was approved, cancel it.',
    'field.over-budget': 'Less is left on its strand than it costs. Say why more may be spent, or refuse it.',
    'field.budget-overlaps':
      'This strand of the unit has a budget for some of these days: change that one, or choose other days.',
    'field.not-approved': 'It is not approved, so there is nothing to cancel or to pay.',
    'field.has-left': 'This person has left: what was written stays, and is not changed.',
    'field.candidate-started':
      'They have started, so what was found at interview stays as it is. Change it in their record and plan.',
    'field.candidate-closed': 'They were closed as not starting: open them again first.',
    'field.not-claimed': 'Nothing is claimed here, so there is nothing to verify.',
    'field.candidate-taken': 'Another needs analysis belongs to this person already.',
    'field.candidate-unfinished': 'Put right what is marked in the analysis first.',
    'field.completed-already':
      'It is completed, so its answers stay as they are. Begin another one to answer anew.',
    'field.too-many-statements': 'Use at most {limit, number} statements.',
    'field.statement-unread':
      'Line {limit, number}: begin it with a number that has a digit, then write the statement.',
    'field.statement-too-long':
      'Line {limit, number} is too long: make the statement or its heading shorter.',
    'field.statement-twice':
      'Line {limit, number}: another statement has this number. Give it one of its own.',
    'field.empty-file': 'Choose another file: this one is empty.',
    'field.file-too-large':
      'Choose a file of at most {limit, number} MB: a photo of the certificate is enough.',
    'field.too-many-files': 'Remove a file first: a record takes at most {limit, number}.',
    'field.not-a-file-type': 'Choose a PDF or a photo: this file is something else, whatever its name says.',
    'field.malicious-file': 'Choose another file: Microsoft 365 found this one harmful, and it was not kept.',
    'field.incomplete-file': 'Send the file again: not all of it has come.',
    'field.not-to-be-checked':
      'There is nothing to check here: somebody else recorded it, or it was checked.',
    'field.not-valid': 'Check this: we could not read it.',
  },
  {
    'field.empty': 'Llenwch y maes hwn.',
    'field.too-long': 'Defnyddiwch {limit, number} nod ar y mwyaf.',
    'field.hidden-characters': 'Tynnwch y nodau cudd: maent yn aml yn dod gyda thestun a ludwyd.',
    'field.not-a-date': 'Rhowch ddyddiad sydd ar y calendr, fel 31 Maw 2026.',
    'field.not-a-time': 'Rhowch ddyddiad ac amser sydd ar y calendr.',
    'field.skipped-time': 'Dewiswch amser arall: mae’r clociau’n mynd ymlaen bryd hynny ac yn ei neidio.',
    'field.register-taken':
      'Dewiswch ddiwrnod sydd wedi bod: mae pobl wedi’u nodi’n bresennol. Os cynhelir ef eto, trefnwch ddigwyddiad arall.',
    'field.has-begun': 'Mae wedi dechrau, felly ni chaiff dim ei archebu na’i ildio mwyach.',
    'field.not-offered': 'Nid yw’n cymryd archebion.',
    'field.condition-not-met':
      'Ni ellir ei archebu. Nid yw’r hyn mae’r polisi’n ei ofyn yn gyntaf wedi’i fodloni: {limit}.',
    'field.provider-not-approved':
      'Ni ellir ei archebu: ni farnwyd bod {limit} yn ddigon da i’w gyflogi, neu ddim tan hynny.',
    'field.places-taken':
      'Mae pobl wedi archebu: canslwch y digwyddiad, neu gadewch iddo gymryd archebion fel o’r blaen.',
    'field.fewer-than-booked': 'Rhowch {limit, number} neu fwy: mae lle gan gynifer â hynny.',
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
    'field.not-held-yet': 'Dywedwch ar ba ddiwrnod y’i cynhaliwyd, ar ôl ei gynnal.',
    'field.not-talked-about': 'Ysgrifennwch yr hyn a ddywedwyd, neu pam nad yw’n berthnasol.',
    'field.signed-and-locked':
      'Mae pawb wedi’i lofnodi, felly mae’n aros fel y mae. Ychwanegwch nodyn ato yn lle hynny.',
    'field.not-locked-yet': 'Nid yw pawb wedi’i lofnodi eto: newidiwch ef lle mae’n anghywir.',
    'field.meeting-removed': 'Tynnwyd yr adolygiad hwn: dewch ag ef yn ôl yn gyntaf.',
    'field.target-comes-first': 'Ysgrifennwch y targed yn gyntaf.',
    'field.signed-so-it-stays':
      'Mae rhywun wedi’i lofnodi, felly mae’n aros. Newidiwch yr hyn sy’n anghywir, a llofnodwch eto.',
    'field.another-is-open':
      'Mae adolygiad arall o’r math hwn yn cael ei baratoi: ewch ymlaen â hwnnw, neu ei dynnu.',
    'field.signed-by-another': 'Rhywun arall sy’n llofnodi yma: mae un person yn llofnodi unwaith.',
    'field.own-request': 'Nid oes neb yn ateb ei gais ei hun: mae’n aros am rywun arall, a enwir gydag ef.',
    'field.not-asked-yet': 'Mae’n aros am rywun arall yn gyntaf: gofynnir i chi ar ôl iddynt ddweud ie.',
    'field.answered-already':
      'Mae wedi cael ei ateb eisoes: edrychwch ar yr hyn a ddywedwyd cyn mynd ymlaen.',
    'field.not-waiting':
      'Mae wedi cael ei ateb, felly ni ellir ei dynnu’n ôl. Os cafodd ei gymeradwyo, canslwch ef.',
    'field.over-budget':
      'Mae llai ar ôl ar ei linyn nag y mae’n ei gostio. Dywedwch pam y gellir gwario mwy, neu gwrthodwch ef.',
    'field.budget-overlaps':
      'Mae gan y llinyn hwn o’r uned gyllideb am rai o’r dyddiau hyn: newidiwch honno, neu dewiswch ddyddiau eraill.',
    'field.not-approved': 'Nid yw wedi’i gymeradwyo, felly nid oes dim i’w ganslo na’i dalu.',
    'field.has-left':
      'Mae’r person hwn wedi gadael: mae’r hyn a ysgrifennwyd yn aros, ac ni chaiff ei newid.',
    'field.candidate-started':
      'Maent wedi dechrau, felly mae’r hyn a ganfuwyd yn y cyfweliad yn aros fel y mae. Newidiwch ef yn eu cofnod a’u cynllun.',
    'field.candidate-closed': 'Cawsant eu cau am nad ydynt yn dechrau: agorwch nhw eto yn gyntaf.',
    'field.not-claimed': 'Nid oes dim yn cael ei hawlio yma, felly nid oes dim i’w wirio.',
    'field.candidate-taken': 'Mae dadansoddiad anghenion arall yn perthyn i’r person hwn eisoes.',
    'field.candidate-unfinished': 'Cywirwch yr hyn sydd wedi’i farcio yn y dadansoddiad yn gyntaf.',
    'field.completed-already':
      'Mae wedi’i gwblhau, felly mae ei atebion yn aros fel y maent. Dechreuwch un arall i ateb o’r newydd.',
    'field.too-many-statements': 'Defnyddiwch {limit, number} datganiad ar y mwyaf.',
    'field.statement-unread':
      'Llinell {limit, number}: dechreuwch hi â rhif sy’n cynnwys digid, yna ysgrifennwch y datganiad.',
    'field.statement-too-long':
      'Mae llinell {limit, number} yn rhy hir: gwnewch y datganiad neu ei bennawd yn fyrrach.',
    'field.statement-twice':
      'Llinell {limit, number}: mae gan ddatganiad arall y rhif hwn. Rhowch ei rif ei hun iddo.',
    'field.empty-file': 'Dewiswch ffeil arall: mae hon yn wag.',
    'field.file-too-large':
      'Dewiswch ffeil o {limit, number} MB ar y mwyaf: mae llun o’r dystysgrif yn ddigon.',
    'field.too-many-files': 'Tynnwch ffeil yn gyntaf: mae cofnod yn cymryd {limit, number} ar y mwyaf.',
    'field.not-a-file-type':
      'Dewiswch PDF neu lun: rhywbeth arall yw’r ffeil hon, beth bynnag a ddywed ei henw.',
    'field.malicious-file':
      'Dewiswch ffeil arall: canfu Microsoft 365 fod hon yn niweidiol, ac ni chafodd ei chadw.',
    'field.incomplete-file': 'Anfonwch y ffeil eto: nid yw’r cyfan wedi cyrraedd.',
    'field.not-to-be-checked': 'Does dim i’w wirio yma: rhywun arall a’i cofnododd, neu fe’i gwiriwyd.',
    'field.not-valid': 'Gwiriwch hwn: ni allem ei ddarllen.',
  },
);
