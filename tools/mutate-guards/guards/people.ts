import type { Mutant } from '../mutant.ts';

const admission = {
  file: 'src/domain/people/admission.ts',
  project: 'domain',
  tests: 'src/domain/people/admission',
} as const;
const account = {
  file: 'src/domain/people/account.ts',
  project: 'domain',
  tests: 'src/domain/people/admission',
} as const;
const arrival = { file: 'src/use-cases/people/admit.ts', tests: 'src/api/http/door' } as const;
const toRead = { file: 'src/use-cases/people/people-named.ts', tests: 'src/bot/actions/actions' } as const;
const turn = { file: 'src/bot/turns/take-turn.ts', tests: 'src/bot/turned-away' } as const;

export const people: readonly Mutant[] = [
  {
    ...admission,
    name: 'People: who is not in post',
    guard: "if (!isActive(person, account, on)) return 'not-in-post';",
    without: '',
  },
  { ...admission, name: 'People: a guest by the token', guard: 'isGuestByToken || ', without: '' },
  {
    ...admission,
    name: 'People: a guest by the directory',
    guard: ' || account?.isGuest === true',
    without: '',
  },
  {
    ...admission,
    name: 'People: guests where they are served alone',
    guard: "isGuest && !servesGuests ? 'guest-account' : undefined",
    without: 'isGuest && servesGuests ? undefined : undefined',
  },
  {
    ...account,
    name: 'People: an account that is there and enabled',
    guard: " && accountState(account) === 'enabled'",
    without: '',
  },
  {
    ...account,
    name: 'People: a last day that has not passed',
    guard: '(person === undefined || isInPost(person, on)) && ',
    without: '',
  },
  {
    ...arrival,
    name: 'People: the list of people is asked',
    guard: 'person: records.people.find(oid)?.value,',
    without: 'person: undefined,',
  },
  {
    ...arrival,
    name: 'People: the directory is asked',
    guard: 'account: directory.accountOf(oid),',
    without: 'account: { isEnabled: true, isGuest: false },',
  },
  {
    ...arrival,
    name: 'People: the token is asked',
    guard: 'isGuestByToken: isGuest,',
    without: 'isGuestByToken: false,',
  },
  {
    ...toRead,
    name: 'People: whom a button names',
    guard: "authoriseForPerson(deps, actorOid, 'record.read', personOid);\n  return",
    without: "authoriseForPerson(deps, personOid ?? actorOid, 'record.read', personOid);\n  return",
  },
  {
    ...turn,
    name: 'People: the door of the bot',
    guard: 'const refused = door({ oid: personOid, isGuest: false });',
    without: 'const refused = undefined;',
  },
  {
    ...turn,
    name: 'People: the bot turns away',
    guard: "if (refused && installationOf(context) !== 'removed') return turnAway(context, turn, refused);",
    without: '',
  },
  {
    ...turn,
    name: 'People: who takes the app away is forgotten all the same',
    guard: " && installationOf(context) !== 'removed'",
    without: '',
  },
  {
    file: 'src/bot/turns/turn-away.ts',
    tests: 'src/bot/turned-away',
    name: 'People: others who read along learn of nobody’s leaving',
    guard: 'isPersonal ? `bot.turned-away',
    without: 'isPersonal || true ? `bot.turned-away',
  },
];
