import { renderCard } from './card-renderer.js';
import { element } from './elements.js';
import { readInvokeAnswer } from './invoke-answer.js';

const { ExecuteAction, OpenUrlAction, SubmitAction } = window.AdaptiveCards;

/**
 * One card of a message. `actions` is what it may do: `execute(action)` and `submit(value)` answer with what the bot
 * said, `openLink(link)` follows a link.
 */
export function createCardView(json, actions) {
  let shown = json;
  let busy = false;
  const body = element('div', { class: 'card', role: 'group', 'aria-label': 'Card', tabindex: '-1' });
  const note = element('p', { class: 'card-note', role: 'status' });
  const error = element('p', { class: 'card-note card-error', role: 'alert' });
  // A form of its own, so that questions of the same name in two cards keep their answers apart.
  const view = element('form', { class: 'card-view' }, body, note, error);
  view.addEventListener('submit', (event) => event.preventDefault());
  draw();

  function draw() {
    body.replaceChildren(renderCard(shown, { onAction, openLink: actions.openLink }));
  }

  async function onAction(action) {
    if (action instanceof OpenUrlAction) {
      actions.openLink(action.url);
      return;
    }
    if (busy) return;
    busy = true;
    body.setAttribute('aria-busy', 'true');
    note.textContent = '';
    error.textContent = '';
    try {
      if (action instanceof ExecuteAction) {
        const { verb, data, id, title } = action;
        settle(readInvokeAnswer(await actions.execute({ verb: verb ?? '', data: data ?? {}, id, title })));
      } else if (action instanceof SubmitAction) {
        const { status } = await actions.submit(action.data ?? {});
        if (status >= 400) settle({ kind: 'error', text: 'Something went wrong. Try again.' });
      }
    } catch (fault) {
      settle({ kind: 'error', text: `Something went wrong. ${fault.message}` });
    } finally {
      busy = false;
      body.removeAttribute('aria-busy');
    }
  }

  function settle(answer) {
    if (answer.kind === 'card') replace(answer.card, { focus: true });
    else if (answer.kind === 'message') note.textContent = answer.text;
    else error.textContent = answer.text;
  }

  /** Draws another card in place; one that looks the same is left alone, with all that was typed. */
  function replace(card, { focus }) {
    const hadFocus = body.contains(document.activeElement);
    if (JSON.stringify(card) !== JSON.stringify(shown)) {
      shown = card;
      note.textContent = '';
      error.textContent = '';
      draw();
    }
    if (focus || hadFocus) body.focus();
  }

  return { element: view, replace: (card) => replace(card, { focus: false }) };
}
