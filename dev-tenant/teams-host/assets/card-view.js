import { element } from './elements.js';
import { hostConfig } from './host-config.js';
import { readInvokeAnswer } from './invoke-answer.js';
import { markdownToHtml } from './markdown.js';

const { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } = window.AdaptiveCards;
const teamsHostConfig = new HostConfig(hostConfig);

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

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
  const view = element('div', { class: 'card-view' }, body, note, error);
  draw();

  function draw() {
    body.replaceChildren(rendered(shown, { onAction, openLink: actions.openLink }));
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

function rendered(json, { onAction, openLink }) {
  const { major, minor } = versionOf(json);
  if (major > 1 || minor > 5) {
    // Teams draws bots' cards up to 1.5 (learn: cards reference).
    return element(
      'p',
      { class: 'card-fallback' },
      json.fallbackText ?? "We're sorry, this card couldn't be displayed.",
    );
  }
  const card = new AdaptiveCard();
  card.hostConfig = teamsHostConfig;
  card.onExecuteAction = onAction;
  card.onAnchorClicked = (_card, anchor) => {
    openLink(anchor.href);
    return true;
  };
  card.parse(json);
  const drawn =
    card.render() ?? element('p', { class: 'card-fallback' }, json.fallbackText ?? 'An empty card.');
  nameGroups(drawn);
  return drawn;
}

function versionOf({ version }) {
  const [major = 1, minor = 0] = String(version ?? '1.0')
    .split('.')
    .map(Number);
  return { major, minor };
}

/** The renderer draws a question's radio buttons without a group; Teams' own gives them one. */
function nameGroups(drawn) {
  for (const choices of drawn.querySelectorAll(
    '.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect',
  )) {
    const label = choices.closest('.ac-input-container')?.querySelector('label[id]');
    const radios = choices.querySelector('input[type="radio"]') !== null;
    choices.setAttribute('role', radios ? 'radiogroup' : 'group');
    if (label?.id) choices.setAttribute('aria-labelledby', label.id);
  }
}
