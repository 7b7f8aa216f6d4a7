/** Cards with one of everything that the host draws. */
const questionCard = {
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body: [
    {
      type: 'TextBlock',
      text: 'How was the workshop?',
      style: 'heading',
      size: 'Large',
      weight: 'Bolder',
      wrap: true,
    },
    {
      type: 'TextBlock',
      text: 'On **21 November**, for two hours. Answers go to [the organiser](https://example.com/).',
      wrap: true,
    },
    {
      type: 'FactSet',
      facts: [
        { title: 'Where', value: 'Room 4' },
        { title: 'Who', value: '12 people' },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'rating',
      label: 'Overall',
      style: 'expanded',
      isRequired: true,
      errorMessage: 'Choose one.',
      choices: [
        { title: 'Good: I will use it', value: '3' },
        { title: 'Fair: some of it', value: '2' },
        { title: 'Poor: little of value', value: '1' },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'length',
      label: 'Length',
      choices: [
        { title: 'Too short', value: 'short' },
        { title: 'Right', value: 'right' },
      ],
    },
    {
      type: 'Input.Text',
      id: 'comment',
      label: 'What will you do differently?',
      isMultiline: true,
      maxLength: 500,
    },
    { type: 'Input.Date', id: 'by', label: 'By when?' },
    { type: 'Input.Number', id: 'hours', label: 'Hours', min: 0, max: 8 },
    { type: 'Input.Toggle', id: 'share', title: 'Share with my manager', label: 'Sharing' },
  ],
  actions: [
    {
      type: 'Action.Execute',
      id: 'send',
      title: 'Send',
      verb: 'answer',
      style: 'positive',
      data: { eventId: 'e1' },
    },
    { type: 'Action.Submit', title: 'Not there', data: { absent: true } },
    { type: 'Action.OpenUrl', title: 'Open in the tab', url: '' },
  ],
};

/** The card with its link pointing somewhere. */
export const questionCardTo = (url: string): unknown => ({
  ...questionCard,
  actions: questionCard.actions.map((action) =>
    action.type === 'Action.OpenUrl' ? { ...action, url } : action,
  ),
});

export const thanksCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Thank you', style: 'heading', wrap: true }],
};

export const answerOfCard = (card: unknown) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
});
