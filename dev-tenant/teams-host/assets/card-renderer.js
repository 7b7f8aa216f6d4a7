import { element } from './elements.js';
import { hostConfig } from './host-config.js';
import { markdownToHtml } from './markdown.js';

const { AdaptiveCard, HostConfig, NumberInput } = window.AdaptiveCards;
const teamsHostConfig = new HostConfig(hostConfig);

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

// adaptivecards 3.0.6 holds an empty number against its minimum, and so refuses an optional one that is left empty.
const isWithinBounds = NumberInput.prototype.isValid;
NumberInput.prototype.isValid = function isValid() {
  return this.isSet() ? isWithinBounds.call(this) : !this.isRequired;
};

/** A card as Teams would draw it; `onAction` is called with each action whose inputs are valid. */
export function renderCard(json, { onAction, openLink }) {
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

/** The renderer draws a question's choices without a group; Teams' own gives them one, named by the question. */
function nameGroups(drawn) {
  for (const choices of drawn.querySelectorAll(
    '.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect',
  )) {
    const radios = choices.querySelector('input[type="radio"]') !== null;
    const label = drawn.querySelector(`label[for="${CSS.escape(choices.id)}"]`);
    choices.setAttribute('role', radios ? 'radiogroup' : 'group');
    if (label?.id) choices.setAttribute('aria-labelledby', label.id);
  }
}
