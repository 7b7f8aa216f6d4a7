import type { Mutant } from '../mutant.ts';

const door = { file: 'src/api/http/create-api.ts', tests: 'src/api/http/door' } as const;
const calls = { file: 'src/api/http/create-api.ts', tests: 'src/api/http/create-api' } as const;
const route = { file: 'src/api/http/route.ts', tests: 'src/api/http/route' } as const;

export const api: readonly Mutant[] = [
  {
    ...calls,
    name: 'API: one token only',
    guard: ".length > 1) return refuse('bad-input'",
    without: ".length > 99) return refuse('bad-input'",
  },
  { ...door, name: 'API: a token is a bearer token', guard: '/^Bearer ([', without: '/^\\w+ ([' },
  { ...door, name: 'API: the scheme stands first', guard: '/^Bearer ([', without: '/Bearer ([' },
  {
    ...door,
    name: 'API: nothing after the token',
    guard: '\\.[\\w-]+)$/.exec',
    without: '\\.[\\w-]+)/.exec',
  },
  {
    ...calls,
    name: 'API: limit by address, before anything else',
    guard: 'if (seconds === 0) next();',
    without: 'if (seconds >= 0) next();',
  },
  {
    ...door,
    name: 'API: nobody without a token',
    guard: 'if (!caller) {',
    without: "if (!caller && token === 'x') {",
  },
  {
    ...door,
    name: 'API: a person, through a known client',
    guard: "if (caller === 'not-for-people') return refuse('not-allowed', exchange);",
    without: "if (caller === 'not-for-people') return next();",
  },
  {
    ...door,
    name: 'API: the token before the body',
    guard: 'admit, requireType(route, voice), parserOf(route),',
    without: 'requireType(route, voice), parserOf(route), admit,',
  },
  {
    ...calls,
    name: 'API: limit of calls',
    guard: 'rates.calls.secondsToWait(caller.oid) ||',
    without: '0 ||',
  },
  {
    ...calls,
    name: 'API: limit of writes',
    guard: "(request.method === 'POST' ? rates.writes",
    without: "(request.method === 'X' ? rates.writes",
  },
  {
    ...calls,
    name: 'API: who is over a limit waits',
    guard: 'if (seconds > 0) return refuseFor(seconds, exchange);',
    without: '',
  },
  {
    ...door,
    name: 'API: who is turned away',
    guard: 'if (turnedAway) return refuse(turnedAway, exchange);',
    without: '',
  },
  {
    ...door,
    name: 'API: UTF-8 only',
    guard: 'if (!isUtf8(body)) throw',
    without: 'if (body.length < 0) throw',
  },
  {
    ...calls,
    name: 'API: JSON only',
    guard: "method === 'get' || isRight) next();",
    without: "method === 'get' || isRight || true) next();",
  },
  {
    ...calls,
    name: 'API: no other character set',
    guard: " && !OTHER_CHARSET.test(request.get('content-type') ?? '')",
    without: '',
  },
  { ...calls, name: 'API: size of a body', guard: 'limit: LONGEST_BODY_BYTES,', without: '' },
  {
    ...door,
    name: 'API: a body is packed as its header says',
    guard: "if (isOfTheBody(fault)) return 'bad-input';",
    without: '',
  },
  {
    ...door,
    name: 'API: so many rows asked to be seen',
    guard: '.slice(0, MOST_SEEN_TOKENS)',
    without: '',
  },
  {
    ...calls,
    name: 'API: what a use case refuses is refused',
    guard: 'return refuse(problemCodeOf(refusal), { ...voice, request, response }, about);',
    without: 'return void response.json(about);',
  },
  {
    ...calls,
    name: 'API: what broke is told to the log alone',
    guard: "if (PROBLEM_STATUS[code] >= 500) log.error({ reference, code, fault }, 'An API call failed');",
    without: "if (PROBLEM_STATUS[code] >= 500) response.set('X-Fault', String(fault));",
  },
  {
    ...route,
    name: 'API: the address is parsed',
    guard: 'if (!params.ok) return params;',
    without: 'if (!params.ok) Object.assign(params, { value: raw.params });',
  },
  {
    ...route,
    name: 'API: what stands after the address is parsed',
    guard: 'if (!query.ok) return query;',
    without: 'if (!query.ok) Object.assign(query, { value: raw.query });',
  },
  {
    ...route,
    name: 'API: the body is parsed',
    guard: 'if (!body.ok) return body;',
    without: 'if (!body.ok) Object.assign(body, { value: raw.body });',
  },
  {
    ...route,
    name: 'API: no names that every object has',
    guard: 'if (inherited.length > 0) return notAskedFor(inherited);',
    without: '',
  },
];
