import { byId } from './elements.js';
import { createMessageView } from './message-view.js';
import { getJson, postJson } from './requests.js';

const reconnectMilliseconds = 1000;

/** A person's chat with the bot, kept up to date by the stand-in's events. */
export function createChat({ app, openLink, onMessages }) {
  const log = byId('log');
  const note = byId('chat-note');
  const compose = byId('compose');
  const box = byId('message');
  const notInstalled = byId('not-installed');
  let person;
  let events;
  let views = new Map();
  let reading = Promise.resolve();
  let cannotRead = false;

  function open(next) {
    person = next;
    events?.close();
    views = new Map();
    log.replaceChildren();
    box.value = '';
    note.textContent = '';
    listen(person);
    refresh();
  }

  /** The browser reconnects by itself unless it was refused, as when the stand-in restarts. */
  function listen(listener) {
    events = new EventSource(`/__teams/chat/events?userId=${encodeURIComponent(listener.id)}`);
    const own = events;
    own.addEventListener('open', refresh);
    own.addEventListener('changed', refresh);
    own.addEventListener('error', () => {
      if (own.readyState !== EventSource.CLOSED || own !== events) return;
      setTimeout(() => own === events && listen(listener), reconnectMilliseconds);
    });
  }

  /** One reading after another, so that an old answer never overwrites a newer one. */
  function refresh() {
    reading = reading.then(read);
    return reading;
  }

  async function read() {
    const reader = person;
    try {
      const { installed, messages } = await getJson(`/chat/messages?userId=${encodeURIComponent(reader.id)}`);
      if (reader !== person) return;
      if (cannotRead) note.textContent = '';
      cannotRead = false;
      show(installed, messages);
    } catch (fault) {
      // The stand-in is restarting: the next event, or the reconnection, reads again.
      if (reader !== person) return;
      cannotRead = true;
      note.textContent = fault.message;
    }
  }

  function show(installed, messages) {
    notInstalled.hidden = installed;
    byId('not-installed-sentence').textContent = `${app.name} is not installed for ${person.displayName}.`;
    compose.hidden = !installed;
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
    const gone = new Set(views.keys());
    messages.forEach((message, index) => {
      gone.delete(message.id);
      const view = views.get(message.id) ?? added(message);
      view.update(message);
      if (log.children[index] !== view.element) log.insertBefore(view.element, log.children[index] ?? null);
    });
    for (const id of gone) {
      views.get(id).element.remove();
      views.delete(id);
    }
    if (atEnd) scrollToEnd();
    onMessages(messages);
  }

  function added(message) {
    const userId = person.id;
    const actions = {
      openLink,
      execute: (action) => postJson('/chat/execute', { userId, messageId: message.id, ...action }),
      submit: (value) => postJson('/chat/submit', { userId, messageId: message.id, value }),
    };
    const view = createMessageView(message, { appName: app.name, actions });
    views.set(message.id, view);
    return view;
  }

  function scrollToEnd() {
    log.scrollTop = log.scrollHeight;
  }

  async function say() {
    const text = box.value.trim();
    if (text === '') return;
    const userId = person.id;
    box.value = '';
    note.textContent = '';
    scrollToEnd();
    try {
      const { status } = await postJson('/chat/say', { userId, text });
      if (status >= 400) note.textContent = `${app.name} did not take that message (status ${status}).`;
    } catch (fault) {
      note.textContent = fault.message;
      if (box.value === '' && userId === person.id) box.value = text;
    }
  }

  compose.addEventListener('submit', (event) => {
    event.preventDefault();
    void say();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void say();
  });
  byId('install').addEventListener('click', async () => {
    try {
      await postJson('/chat/install', { userId: person.id });
      await refresh();
      box.focus();
    } catch (fault) {
      note.textContent = fault.message;
    }
  });

  return { open, scrollToEnd };
}
