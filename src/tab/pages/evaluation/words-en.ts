export const words = {
  'evaluation.title': 'Evaluation: {title}',
  'evaluation.back': 'Back to me',
  'evaluation.held': 'Training on {date}',
  'evaluation.answered': 'You have answered this already. Thank you.',
  'evaluation.closed':
    'This form closed on {date}. You can still say what you think of the training: add an evaluation of an activity to your record.',
  'evaluation.closed.record': 'Go to my record',
  'evaluation.change': 'Change my answer',
  'evaluation.keep': 'Keep my answer as it is',
  'evaluation.thanks': 'Saved. Thank you.',
  'evaluation.not-drawable':
    'This form could not be shown here. You can answer it in the chat with CPD Companion.',
} as const;
