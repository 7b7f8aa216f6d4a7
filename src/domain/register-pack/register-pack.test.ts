import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { PackFacts, RegisterPack } from './register-pack.ts';
import { registerPack } from './register-pack.ts';

const whole: PackFacts = {
  registeredFrom: civilDate('2021-03-01'),
  submittedOn: civilDate('2024-03-01'),
  held: [{ check: 'not-asked' }],
  plansAgreedOn: [civilDate('2025-01-10')],
  goals: 0,
  activities: 4,
  isRegulated: true,
};

describe('what is to be sent to the register', () => {
  it.each<[string, Partial<PackFacts>, RegisterPack['readiness'], RegisterPack['missing']]>([
    ['everything is there', {}, 'ready', []],
    ['goals stand for a plan that was agreed', { plansAgreedOn: [], goals: 1 }, 'ready', []],
    [
      'the plan is the one that was sent in',
      { plansAgreedOn: [civilDate('2024-03-01')] },
      'incomplete',
      ['plan'],
    ],
    [
      'a first pack takes any plan',
      { submittedOn: undefined, plansAgreedOn: [civilDate('2020-01-01')] },
      'ready',
      [],
    ],
    ['no qualification is held', { held: [] }, 'incomplete', ['qualifications']],
    ['the only one was returned', { held: [{ check: 'returned' }] }, 'incomplete', ['qualifications']],
    ['the only one waits', { held: [{ check: 'waiting' }] }, 'incomplete', ['qualifications']],
    ['one of two is verified', { held: [{ check: 'waiting' }, { check: 'verified' }] }, 'ready', []],
    ['a regulated professional has no CPD', { activities: 0 }, 'incomplete', ['cpd']],
    ['anybody else has none', { activities: 0, isRegulated: false }, 'ready', []],
    ['nobody is on the register', { registeredFrom: undefined }, 'not-registered', ['registration']],
    [
      'all is missing',
      { held: [], plansAgreedOn: [], activities: 0 },
      'incomplete',
      ['qualifications', 'plan', 'cpd'],
    ],
  ])('%s', (_what, change, readiness, missing) => {
    const pack = registerPack({ ...whole, ...change });
    expect([pack.readiness, pack.missing]).toEqual([readiness, missing]);
  });

  it('names what waits to be verified apart from what is not there', () => {
    const lackingOf = (held: PackFacts['held']) =>
      registerPack({ ...whole, held }).parts.find(({ id }) => id === 'qualifications')?.lacking;
    expect([lackingOf([{ check: 'waiting' }]), lackingOf([])]).toEqual(['not-verified', 'nothing']);
  });

  it('tells CPD since the last submission, else since the registration', () => {
    expect(registerPack(whole).since).toBe('2024-03-01');
    expect(registerPack({ ...whole, submittedOn: undefined }).since).toBe('2021-03-01');
  });
});
