import { catalogue } from '../../message.ts';

export const reviewCadenceMessages = catalogue(
  {
    'review-cadence.held': 'Held on {heldOn}.',
    'review-cadence.current': 'Last held on {heldOn}; the next is due by {dueOn}.',
    'review-cadence.to-do': 'Last held on {heldOn}; the next is due by {dueOn}.',
    'review-cadence.to-do-first': 'None held yet; the first is due by {dueOn}.',
    'review-cadence.to-do-since': 'None held since {since}; due by {dueOn}.',
    'review-cadence.overdue': 'Last held on {heldOn}; the next was due by {dueOn}.',
    'review-cadence.overdue-first': 'None held yet; the first was due by {dueOn}.',
    'review-cadence.overdue-since': 'None held since {since}; it was due by {dueOn}.',
    'review-cadence.recommended': 'Last held on {heldOn}; another is recommended.',
    'review-cadence.recommended-first': 'None held yet; one is recommended.',
    'review-cadence.recommended-since': 'None held since {since}; one is recommended.',
    'review-cadence.unopened-to-do':
      'The review of {heldOn} does not count: no self-assessment since {since}. One is due by {dueOn}.',
    'review-cadence.unopened-overdue':
      'The review of {heldOn} does not count: no self-assessment since {since}. One was due by {dueOn}.',
    'review-cadence.arrange-by': '{review}: agree a date by {dueOn}.',
    'review-cadence.arrange': '{review}: agree a date. Already held? Have it recorded.',
    'review-cadence.assess-yourself-by': 'Complete your self-assessment, then the review, by {dueOn}.',
    'review-cadence.assess-yourself': 'Complete your self-assessment; the review needs it.',
  },
  {
    'review-cadence.held': 'Cynhaliwyd ar {heldOn}.',
    'review-cadence.current': 'Cynhaliwyd ddiwethaf ar {heldOn}; mae’r nesaf i’w gynnal erbyn {dueOn}.',
    'review-cadence.to-do': 'Cynhaliwyd ddiwethaf ar {heldOn}; mae’r nesaf i’w gynnal erbyn {dueOn}.',
    'review-cadence.to-do-first': 'Heb gynnal un eto; mae’r cyntaf i’w gynnal erbyn {dueOn}.',
    'review-cadence.to-do-since': 'Heb gynnal un ers {since}; i’w gynnal erbyn {dueOn}.',
    'review-cadence.overdue': 'Cynhaliwyd ddiwethaf ar {heldOn}; roedd y nesaf i’w gynnal erbyn {dueOn}.',
    'review-cadence.overdue-first': 'Heb gynnal un eto; roedd y cyntaf i’w gynnal erbyn {dueOn}.',
    'review-cadence.overdue-since': 'Heb gynnal un ers {since}; roedd i’w gynnal erbyn {dueOn}.',
    'review-cadence.recommended': 'Cynhaliwyd ddiwethaf ar {heldOn}; argymhellir un arall.',
    'review-cadence.recommended-first': 'Heb gynnal un eto; argymhellir un.',
    'review-cadence.recommended-since': 'Heb gynnal un ers {since}; argymhellir un.',
    'review-cadence.unopened-to-do':
      'Nid yw adolygiad {heldOn} yn cyfrif: dim hunanasesiad ers {since}. Mae un i’w gynnal erbyn {dueOn}.',
    'review-cadence.unopened-overdue':
      'Nid yw adolygiad {heldOn} yn cyfrif: dim hunanasesiad ers {since}. Roedd un i’w gynnal erbyn {dueOn}.',
    'review-cadence.arrange-by': '{review}: cytunwch ar ddyddiad erbyn {dueOn}.',
    'review-cadence.arrange':
      '{review}: cytunwch ar ddyddiad. Wedi’i gynnal yn barod? Gofynnwch am ei gofnodi.',
    'review-cadence.assess-yourself-by': 'Cwblhewch eich hunanasesiad, yna’r adolygiad, erbyn {dueOn}.',
    'review-cadence.assess-yourself': 'Cwblhewch eich hunanasesiad; mae ei angen ar yr adolygiad.',
  },
);
