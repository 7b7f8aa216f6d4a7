/** What the page of archives says. */
export const words = {
  'archive.title-own': 'Take your record with you',
  'archive.title': 'A record to take away',
  'archive.make': 'Make an archive',
  'archive.make.what':
    'One file with the whole record, of all years: CPD activities, training and qualifications with their certificates, reviews, the plan, and the standing today. It can be read, printed and checked on any computer, without this app.',
  'archive.make.whose':
    'It holds what you may read of this record. That you made it is entered in the audit log.',
  'archive.make.do': 'Make it and download',
  'archive.make.doing': 'Making it…',
  'archive.made': 'The archive is in your downloads: {name}',
  'archive.made.number': 'Its number:',
  'archive.made.keep':
    'Keep the number apart from the file. Whoever gets the archive can tell by it that nothing was changed.',
  'archive.made.lacking':
    'These files are not in it, because the library does not give them out: {files}. Whoever checks the archive is told that they are missing.',
  'archive.made.again': 'Download it again',
  'archive.years': 'One year by itself',
  'archive.years.what': 'The reflective record of one CPD year, to print or to share with your line manager.',
  'archive.years.span': '{from} to {to}',
  'archive.years.count': '{count, plural, one {# activity} other {# activities}}, {hours}',
  'archive.years.download': 'Download',
  'archive.years.download.about': 'Download the reflective record, {span}',
  'archive.years.downloaded': 'In your downloads: {name}',
  'archive.check': 'Check an archive',
  'archive.check.what':
    'Whether an archive is as it was made, and whether this organisation made it. It is read on this device; only its number is sent.',
  'archive.check.choose': 'Archive (a zip file)',
  'archive.check.checking': 'Checking…',
  'archive.check.whole': 'Whole: all {count, number} files are as they were made.',
  'archive.check.ours': 'This organisation made it.',
  'archive.check.not-ours': 'This organisation did not make it. Ask whoever made it about its number.',
  'archive.check.origin-unknown':
    'Who made it could not be asked now. Choose the file again when the network is back.',
  'archive.check.changed': 'Not as it was made:',
  'archive.check.file-changed': '{file} was changed.',
  'archive.check.file-missing': '{file} is missing.',
  'archive.check.file-added': '{file} is not part of it.',
  'archive.check.no-zip': 'This file is no zip file, or it is cut off.',
  'archive.check.no-archive': 'This zip file is no archive of a CPD record: it has no list of sums.',
  'archive.check.too-large': 'This file is larger than {megabytes, number} MB: no archive is.',
  'archive.check.whose': 'CPD record of {name}, made on {date} by {by}.',
  'archive.bring': 'Bring a record in',
  'archive.bring.what':
    'An archive that an earlier employer gave you. It is checked on this device first; then you choose what of it stands in your record here.',
  'archive.bring.claimed':
    'What you bring is shown as claimed until somebody verifies it. CPD in an earlier job counts towards no hours here.',
  'archive.bring.choose': 'Archive to bring in (a zip file)',
  'archive.bring.opening': 'Opening and checking it…',
  'archive.check.bomb': 'This zip file says that it holds more than any archive does, so it was not opened.',
  'archive.bring.no-record':
    'The record in this archive cannot be read: record.json is missing or cut off. Ask whoever made it for another.',
  'archive.bring.other-format':
    'This is not a CPD record in a format that this app reads, so nothing can be brought in from it.',
  'archive.bring.newer':
    'This archive was made by a newer version of this app than is in use here. Ask whoever looks after the app to update it, then choose the file again.',
  'archive.bring.changed':
    'This archive is not as it was made, so nothing of it is brought in. Ask whoever made it for another.',
  'archive.bring.invalid': 'This archive holds what no record can, so nothing of it is brought in:',
  'archive.bring.problem': '{path}: {message}',
  'archive.bring.from':
    'From {organisation}, made on {date} by {by}. Its {count, number} files are as they were made.',
  'archive.bring.other-person':
    'It is the record of {name}. Bring it in only if that is you, under an earlier name perhaps: whoever verifies it is shown this name.',
  'archive.bring.lacking': 'These certificates are not in it: {files}.',
  'archive.bring.select': 'What do you want to bring?',
  'archive.bring.item': '{kind} · {date}',
  'archive.bring.item.undated': '{kind}',
  'archive.bring.item.hours': '{kind} · {date} · {hours}',
  'archive.bring.item.files':
    '{count, plural, one {# certificate comes along} other {# certificates come along}}',
  'archive.bring.item.there': 'It is in your record already.',
  'archive.bring.all': 'Choose all',
  'archive.bring.none': 'Choose none',
  'archive.bring.more': 'Show all {count, number}',
  'archive.bring.stays':
    '{count, plural, one {# other entry stays} other {# other entries stay}} in the archive, with reviews and goals: they are between you and those you worked with.',
  'archive.bring.nothing': 'All that can be brought in from it is in your record already.',
  'archive.bring.empty': 'There is nothing in it that can be brought in.',
  'archive.bring.do': '{count, plural, one {Bring # entry in} other {Bring # entries in}}',
  'archive.bring.doing': 'Bringing it in: {percent, number} per cent',
  'archive.bring.done':
    '{count, plural, one {# entry is} other {# entries are}} in your record now, claimed until verified.',
  'archive.bring.lost': 'These certificates could not be kept: {files}. Add them beside their entries.',
  'archive.bring.see': 'See your record',
  'archive.brought': 'Brought in',
  'archive.brought.from': 'From {organisation}, made on {date}',
  'archive.brought.counts':
    'Brought in on {date}: {count, plural, one {# entry} other {# entries}}, of which {verified, number} verified.',
  'archive.brought.returned': '{count, plural, one {# was} other {# were}} returned: see why in your record.',
  'archive.brought.take-back': 'Take it back',
  'archive.brought.take-back.about': 'Take back what came from {organisation}',
  'archive.brought.sure':
    'Everything that came with it leaves your record, verified or not; its certificates are deleted {days, plural, one {# day} other {# days}} later. Choose the file again to bring it in anew.',
  'archive.brought.take-back.do': 'Take all of it back',
  'archive.brought.keep': 'Keep it',
  'archive.brought.taken': 'Taken back: what came from {organisation} is no longer in your record.',
};
