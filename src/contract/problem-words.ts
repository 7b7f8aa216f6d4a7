import { catalogue } from '../domain/message.ts';

/** For each problem of the API: what happened, and what to do about it. */
export const problemWords = catalogue(
  {
    'problem.bad-input.title': 'Some of what you entered needs another look.',
    'problem.bad-input.detail': 'Nothing was saved. Check the fields named below and try again.',
    'problem.not-signed-in.title': 'Your sign-in has ended.',
    'problem.not-signed-in.detail': 'Open the app again from Teams to sign in.',
    'problem.not-allowed.title': 'This is not yours to change.',
    'problem.not-allowed.detail': 'Your CPD lead can tell you who may do it.',
    'problem.not-in-post.title': 'CPD Companion is for people in post.',
    'problem.not-in-post.detail':
      'Your account or your last day of work says that you are not. If that is wrong, ask your administrator to put it right.',
    'problem.guest-account.title': 'Guests cannot use CPD Companion here.',
    'problem.guest-account.detail':
      'Sign in with an account of this organisation, or ask its administrator whether guests may be let in.',
    'problem.second-person-needed.title': 'It takes a second person to say that this holds.',
    'problem.second-person-needed.detail':
      'You typed or edited this row in SharePoint yourself. Ask somebody else who may decide it to look at it.',
    'problem.not-found.title': 'There is nothing here for you.',
    'problem.not-found.detail': 'It may have moved, or it belongs to somebody else.',
    'problem.file-harmful.title': 'Microsoft 365 found this file harmful.',
    'problem.file-harmful.detail': 'It is not given out. Ask whoever added it for another copy.',
    'problem.file-missing.title': 'This file is no longer in the library.',
    'problem.file-missing.detail': 'Somebody deleted it there. Ask whoever added it to add it again.',
    'problem.file-exchanged.title': 'This is not the file that was added.',
    'problem.file-exchanged.detail':
      'Somebody changed it in the library, so it proves nothing. Ask whoever added it to add it again.',
    'problem.key-holds-another.title': 'This form was already saved with other answers.',
    'problem.key-holds-another.detail': 'The first answers were kept. Open a new form to add something else.',
    'problem.may-count-twice.title': 'This may be on the record already.',
    'problem.may-count-twice.detail':
      'Nothing was saved yet. Look at what it may be, or save it all the same.',
    'problem.changed-meanwhile.title': 'Somebody changed this while you had it open.',
    'problem.changed-meanwhile.detail': 'Nothing was saved. Reload the page and make your change again.',
    'problem.evaluation-closed.title': 'This form has closed.',
    'problem.evaluation-closed.detail':
      'Nothing was saved. You can still say what you think of the training: add an evaluation of an activity to your record.',
    'problem.too-large.title': 'That is too large to send.',
    'problem.too-large.detail': 'Nothing was saved. Shorten it and try again.',
    'problem.not-json.title': 'The app sent something we could not read.',
    'problem.not-json.detail': 'Nothing was saved. Reload the page and try again.',
    'problem.too-many-requests.title': 'That was a lot at once.',
    'problem.too-many-requests.detail': 'Wait a minute, then try again.',
    'problem.already-announced.title': 'People have been told of this change.',
    'problem.already-announced.detail': 'It cannot be taken back any more. Change the rule again instead.',
    'problem.too-many-previews.title': 'Others are waiting to see who moves, too.',
    'problem.too-many-previews.detail': 'The draft is kept. Try again in a minute.',
    'problem.something-broke.title': 'Something went wrong on our side.',
    'problem.something-broke.detail':
      'Try again in a few minutes. If it keeps happening, send the reference to your administrator.',
    'problem.needs-an-administrator.title': 'An administrator must look at this before it can work.',
    'problem.needs-an-administrator.detail':
      'Send your administrator the reference: the server’s log names under it what to mend.',
    'problem.microsoft-365-busy.title': 'Microsoft 365 has asked us to wait.',
    'problem.microsoft-365-busy.detail':
      'What you typed is still here. Every minute we find out whether the wait is over: try again in a minute. It will be saved once, however often you try.',
    'problem.reading-the-lists.title': 'CPD Companion is reading its lists again.',
    'problem.reading-the-lists.detail':
      'Nothing is lost, and what you typed is still here. Try again in a few minutes: it will be saved once, however often you try.',
    'problem.microsoft-365-unavailable.title': 'Microsoft 365 is not answering right now.',
    'problem.microsoft-365-unavailable.detail':
      'What you typed is still here. Try again in a few minutes: it will be saved once, however often you try.',
  },
  {
    'problem.bad-input.title': 'Mae angen edrych eto ar ran o’r hyn a roddwyd.',
    'problem.bad-input.detail': 'Ni chadwyd dim. Gwiriwch y meysydd a enwir isod a rhowch gynnig arall arni.',
    'problem.not-signed-in.title': 'Mae’ch sesiwn wedi dod i ben.',
    'problem.not-signed-in.detail': 'Agorwch yr ap eto o Teams i fewngofnodi.',
    'problem.not-allowed.title': 'Nid chi sydd i newid hwn.',
    'problem.not-allowed.detail': 'Gall eich arweinydd DPP ddweud pwy all wneud hynny.',
    'problem.not-in-post.title': 'Mae CPD Companion ar gyfer pobl sydd yn eu swydd.',
    'problem.not-in-post.detail':
      'Mae eich cyfrif neu’ch diwrnod olaf o waith yn dweud nad ydych chi. Os yw hynny’n anghywir, gofynnwch i’ch gweinyddwr ei gywiro.',
    'problem.guest-account.title': 'Ni all gwesteion ddefnyddio CPD Companion yma.',
    'problem.guest-account.detail':
      'Mewngofnodwch â chyfrif y sefydliad hwn, neu gofynnwch i’w weinyddwr a ellir gadael gwesteion i mewn.',
    'problem.second-person-needed.title': 'Mae angen ail berson i ddweud bod hyn yn dal.',
    'problem.second-person-needed.detail':
      'Chi a deipiodd neu a olygodd y rhes hon yn SharePoint. Gofynnwch i rywun arall a gaiff benderfynu arni edrych arni.',
    'problem.not-found.title': 'Nid oes dim yma i chi.',
    'problem.not-found.detail': 'Efallai ei fod wedi symud, neu’n perthyn i rywun arall.',
    'problem.file-harmful.title': 'Canfu Microsoft 365 fod y ffeil hon yn niweidiol.',
    'problem.file-harmful.detail':
      'Ni chaiff ei rhoi allan. Gofynnwch i bwy bynnag a’i hychwanegodd am gopi arall.',
    'problem.file-missing.title': 'Nid yw’r ffeil hon yn y llyfrgell bellach.',
    'problem.file-missing.detail':
      'Dileodd rhywun hi yno. Gofynnwch i bwy bynnag a’i hychwanegodd ei hychwanegu eto.',
    'problem.file-exchanged.title': 'Nid hon yw’r ffeil a ychwanegwyd.',
    'problem.file-exchanged.detail':
      'Newidiodd rhywun hi yn y llyfrgell, felly nid yw’n profi dim. Gofynnwch i bwy bynnag a’i hychwanegodd ei hychwanegu eto.',
    'problem.key-holds-another.title': 'Cadwyd y ffurflen hon yn barod gydag atebion eraill.',
    'problem.key-holds-another.detail':
      'Cadwyd yr atebion cyntaf. Agorwch ffurflen newydd i ychwanegu rhywbeth arall.',
    'problem.may-count-twice.title': 'Efallai fod hwn ar y cofnod yn barod.',
    'problem.may-count-twice.detail':
      'Ni chadwyd dim eto. Edrychwch beth allai fod, neu cadwch ef beth bynnag.',
    'problem.changed-meanwhile.title': 'Newidiodd rhywun hwn tra oedd ar agor gennych.',
    'problem.changed-meanwhile.detail': 'Ni chadwyd dim. Ail-lwythwch y dudalen a gwnewch eich newid eto.',
    'problem.evaluation-closed.title': 'Mae’r ffurflen hon wedi cau.',
    'problem.evaluation-closed.detail':
      'Ni chadwyd dim. Gallwch ddweud beth yw eich barn am yr hyfforddiant o hyd: ychwanegwch werthusiad o weithgaredd at eich cofnod.',
    'problem.too-large.title': 'Mae hynny’n rhy fawr i’w anfon.',
    'problem.too-large.detail': 'Ni chadwyd dim. Byrhewch ef a rhowch gynnig arall arni.',
    'problem.not-json.title': 'Anfonodd yr ap rywbeth na allem ei ddarllen.',
    'problem.not-json.detail': 'Ni chadwyd dim. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
    'problem.too-many-requests.title': 'Roedd hynny’n llawer ar unwaith.',
    'problem.too-many-requests.detail': 'Arhoswch funud, yna rhowch gynnig arall arni.',
    'problem.already-announced.title': 'Dywedwyd wrth bobl am y newid hwn.',
    'problem.already-announced.detail': 'Ni ellir ei dynnu’n ôl mwyach. Newidiwch y rheol eto yn lle hynny.',
    'problem.too-many-previews.title': 'Mae eraill yn aros i weld pwy sy’n symud hefyd.',
    'problem.too-many-previews.detail': 'Cedwir y drafft. Rhowch gynnig arall arni ymhen munud.',
    'problem.something-broke.title': 'Aeth rhywbeth o’i le ar ein hochr ni.',
    'problem.something-broke.detail':
      'Rhowch gynnig arall arni ymhen ychydig funudau. Os yw’n dal i ddigwydd, anfonwch y cyfeirnod at eich gweinyddwr.',
    'problem.needs-an-administrator.title': 'Rhaid i weinyddwr edrych ar hyn cyn y gall weithio.',
    'problem.needs-an-administrator.detail':
      'Anfonwch y cyfeirnod at eich gweinyddwr: mae cofnod y gweinydd yn enwi oddi tano beth i’w drwsio.',
    'problem.microsoft-365-busy.title': 'Mae Microsoft 365 wedi gofyn i ni aros.',
    'problem.microsoft-365-busy.detail':
      'Mae’r hyn a deipiwyd yma o hyd. Bob munud rydym yn gweld a yw’r aros ar ben: rhowch gynnig arall arni mewn munud. Fe’i cedwir unwaith, waeth pa mor aml y ceisiwch.',
    'problem.reading-the-lists.title': 'Mae CPD Companion yn darllen ei restrau eto.',
    'problem.reading-the-lists.detail':
      'Nid oes dim wedi’i golli, ac mae’r hyn a deipiwyd yma o hyd. Rhowch gynnig arall arni ymhen ychydig funudau: fe’i cedwir unwaith, waeth pa mor aml y ceisiwch.',
    'problem.microsoft-365-unavailable.title': 'Nid yw Microsoft 365 yn ateb ar hyn o bryd.',
    'problem.microsoft-365-unavailable.detail':
      'Mae’r hyn a deipiwyd yma o hyd. Rhowch gynnig arall arni ymhen ychydig funudau: fe’i cedwir unwaith, faint bynnag o weithiau y ceisiwch.',
  },
);
