import { catalogue } from '../../message.ts';

export const registerResubmissionMessages = catalogue(
  {
    'register-resubmission.not-registered': 'Not on the register, which is voluntary.',
    'register-resubmission.never': 'No submission with both qualifications and development plan yet.',
    'register-resubmission.current': 'Last submitted on {date}; the next is due by {dueOn}.',
    'register-resubmission.overdue': 'Last submitted on {date}; the next was due by {dueOn}.',
    'register-resubmission.submit': 'Submit qualifications and development plan to the register.',
    'register-resubmission.submit-by':
      'Submit qualifications and development plan to the register by {dueOn}.',
  },
  {
    'register-resubmission.not-registered': 'Ddim ar y gofrestr, sy’n wirfoddol.',
    'register-resubmission.never': 'Dim cyflwyniad eto â chymwysterau a chynllun datblygu ynghyd.',
    'register-resubmission.current':
      'Cyflwynwyd ddiwethaf ar {date}; mae’r nesaf i’w gyflwyno erbyn {dueOn}.',
    'register-resubmission.overdue':
      'Cyflwynwyd ddiwethaf ar {date}; roedd y nesaf i’w gyflwyno erbyn {dueOn}.',
    'register-resubmission.submit': 'Cyflwynwch gymwysterau a chynllun datblygu i’r gofrestr.',
    'register-resubmission.submit-by':
      'Cyflwynwch gymwysterau a chynllun datblygu i’r gofrestr erbyn {dueOn}.',
  },
);
