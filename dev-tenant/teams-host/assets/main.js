import { createChat } from './chat.js';
import { createClock } from './clock.js';
import { readLink } from './deep-link.js';
import { byId } from './elements.js';
import { createFaults } from './faults.js';
import { createPersonChooser } from './person-chooser.js';
import { readPlace, searchOf } from './place.js';
import { getJson, postJson } from './requests.js';
import { createTabFrame } from './tab-frame.js';
import { markRead, unreadCount } from './unread.js';
import { createViews } from './views.js';

const { app, tenantId, personas, people } = await getJson('/people');
const personaIds = new Set(personas.map(({ userId }) => userId));
const theme = byId('theme');
const size = byId('size');
const controls = byId('controls');

let place = readPlace(location.search);
let messages = [];

/** The person the address names, by a persona's key or by id; the first persona when it names nobody. */
function personOf({ person }) {
  const persona = personas.find(({ key }) => key === person);
  const id = persona?.userId ?? person;
  return (
    people.find((each) => each.id === id) ??
    people.find((each) => each.id === personas[0]?.userId) ??
    people[0]
  );
}

/** What the address calls a person. */
const nameOf = ({ id }) => personas.find(({ userId }) => userId === id)?.key ?? id;

/** Behind the front door the tab has this page's own origin; as teams.microsoft.com, the server's. */
function tabOrigin() {
  const serverOrigin = document.querySelector('meta[name="server-origin"]').content;
  if (place.tabOrigin === serverOrigin || place.tabOrigin === location.origin) return place.tabOrigin;
  return location.hostname === 'teams.microsoft.com' ? serverOrigin : location.origin;
}

function openLink(link) {
  const target = readLink(link, app);
  switch (target.kind) {
    case 'tab':
      go({ view: 'tab', sub: target.sub }, { reopen: true });
      return true;
    case 'chat':
      go({ view: 'chat' });
      return true;
    case 'elsewhere':
      window.open(target.url, '_blank', 'noopener,noreferrer');
      return true;
    default:
      return false;
  }
}

const frame = createTabFrame({
  panel: byId('panel-tab'),
  app,
  tenantId,
  tabOrigin: tabOrigin(),
  getToken: async (userId) => (await postJson('/token', { userId })).token,
  // Not while the frame that asked still waits for its answer: a link to the tab opens it afresh.
  openLink: (link) => {
    if (readLink(link, app).kind === 'refused') return false;
    setTimeout(() => openLink(link));
    return true;
  },
  openSubPage: (sub) => go({ view: 'tab', sub }, { reopen: true }),
});

const views = createViews({ onChoose: (view) => go({ view }) });

const chat = createChat({
  app,
  openLink,
  onMessages: (latest) => {
    messages = latest;
    countUnread();
  },
});

const chooser = createPersonChooser({
  people: [
    ...personas.map(({ key, label }) => ({ value: key, label, group: 'Suggested people' })),
    ...people
      .filter(({ id }) => !personaIds.has(id))
      .map((person) => ({ value: person.id, label: labelOf(person), group: 'Everyone in the directory' })),
  ],
  onChoose: (person) => go({ person, sub: undefined }),
});

function labelOf({ displayName, jobTitle, department, accountEnabled }) {
  const label = [displayName, jobTitle, department].filter(Boolean).join(', ');
  return accountEnabled ? label : `${label} (account disabled)`;
}

function countUnread() {
  const { id } = personOf(place);
  if (place.view === 'chat' && document.visibilityState === 'visible') markRead(id, messages);
  views.setUnread(unreadCount(id, messages));
}

function go(change, { reopen = false } = {}) {
  const previous = place;
  place = { ...place, ...change };
  if (searchOf(place) !== searchOf(previous)) history.pushState(null, '', searchOf(place));
  show(previous, reopen);
}

/** Makes the page as the place says; the frame and the chat open again only when they are someone's or somewhere else. */
function show(previous, reopen) {
  const person = personOf(place);
  const otherPerson = previous === undefined || personOf(previous).id !== person.id;
  document.documentElement.dataset.theme = place.theme;
  theme.value = place.theme;
  document.documentElement.dataset.size = place.size;
  size.value = place.size;
  document.documentElement.dataset.frame = place.frame;
  controls.setAttribute('aria-expanded', String(place.frame === 'full'));
  chooser.show(nameOf(person));
  views.show(place.view);
  if (otherPerson || reopen || previous.sub !== place.sub || previous.locale !== place.locale) {
    frame.open({ person, sub: place.sub, locale: place.locale, theme: place.theme });
  } else {
    frame.setTheme(place.theme);
  }
  if (otherPerson) {
    messages = [];
    chat.open(person);
  }
  if (place.view === 'chat' && previous?.view !== 'chat') chat.scrollToEnd();
  countUnread();
}

theme.addEventListener('change', () => go({ theme: theme.value }));
size.addEventListener('change', () => go({ size: size.value }));
controls.addEventListener('click', () => go({ frame: place.frame === 'full' ? 'slim' : 'full' }));
addEventListener('popstate', () => {
  const previous = place;
  place = readPlace(location.search);
  show(previous, false);
});
document.addEventListener('visibilitychange', countUnread);

show(undefined, true);
createClock({ onMove: frame.reload });
createFaults({ personId: () => personOf(place).id });
