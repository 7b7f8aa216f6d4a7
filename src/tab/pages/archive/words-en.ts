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
};
