import type { Action } from 'adaptivecards';
import { AdaptiveCard, ExecuteAction, OpenUrlAction, SubmitAction } from 'adaptivecards';
import type { SubmitEvaluation } from '../../../contract/evaluations.ts';
import { cardLook } from './card-look.ts';

const RATING = 'rating';

// Text is shown as it stands: without a reader of Markdown nothing becomes HTML. The renderer warns where none is named.
AdaptiveCard.onProcessMarkdown = () => undefined;

/**
 * Draws an Adaptive Card with the renderer Microsoft publishes; undefined when the card is none. Its own check of
 * required inputs runs before `onSubmit`.
 */
export function drawCard(
  payload: unknown,
  onSubmit: (answers: SubmitEvaluation) => void,
): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = cardLook();
  card.onExecuteAction = (action: Action) => {
    if (action instanceof OpenUrlAction && action.url?.startsWith('https://'))
      window.open(action.url, '_blank', 'noopener,noreferrer');
    if (action instanceof ExecuteAction || action instanceof SubmitAction) onSubmit(answersOf(card));
  };
  try {
    card.parse(payload);
    const drawn = card.render();
    return card.getItemCount() > 0 ? drawn : undefined;
  } catch {
    // The renderer throws on what has nothing of a card.
    return undefined;
  }
}

/** What was chosen and written, by question; the card's own data is the server's business. */
function answersOf(card: AdaptiveCard): SubmitEvaluation {
  const given = card
    .getAllInputs()
    .map(({ id, value }): readonly [string, string] => [id ?? '', String(value ?? '')]);
  const answers = given.filter(([id, value]) => id !== RATING && value !== '');
  const rating = given.find(([id]) => id === RATING)?.[1] ?? '';
  return { rating, answers: Object.fromEntries(answers) };
}
