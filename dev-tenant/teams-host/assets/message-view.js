import { createCardView } from './card-view.js';
import { element } from './elements.js';
import { markdownToHtml } from './markdown.js';

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** One message of the chat; `update` draws again only what has changed. */
export function createMessageView(message, { appName, actions }) {
  const byBot = message.from === 'bot';
  const sentAt = time.format(new Date(message.sentAt));
  const text = element('div', { class: 'text' });
  const cards = element('div', { class: 'message-cards' });
  const edited = element('span', { class: 'edited' });
  const from = element(
    'p',
    { class: 'from' },
    byBot ? appName : 'You',
    element('time', { datetime: message.sentAt }, sentAt),
    edited,
  );
  const view = byBot
    ? element('article', { class: 'message bot', 'aria-label': `${appName}, ${sentAt}` }, from, text, cards)
    : element('div', { class: 'message person' }, from, text);
  view.dataset.messageId = message.id;
  text.addEventListener('click', (event) => {
    const anchor = event.target.closest('a[href]');
    if (anchor === null) return;
    event.preventDefault();
    actions.openLink(anchor.href);
  });

  let cardViews = [];
  let shown;

  function update(next) {
    const signature = JSON.stringify([next.text, next.cards, next.updatedAt]);
    if (signature === shown) return;
    shown = signature;
    if (byBot) text.innerHTML = next.text ? markdownToHtml(next.text) : '';
    else text.textContent = next.text ?? '';
    text.hidden = !next.text;
    edited.textContent = next.updatedAt && byBot ? ' (edited)' : '';
    if (cardViews.length === next.cards.length) {
      next.cards.forEach((card, index) => cardViews[index].replace(card));
      return;
    }
    cardViews = next.cards.map((card) => createCardView(card, actions));
    cards.replaceChildren(...cardViews.map((each) => each.element));
  }

  update(message);
  return { element: view, update };
}
