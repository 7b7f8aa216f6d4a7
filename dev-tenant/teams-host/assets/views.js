import { byId } from './elements.js';

/** The app's two tabs, "CPD" and "Chat", by mouse and by arrow keys (ARIA practices: tabs). */
export function createViews({ onChoose }) {
  const views = ['tab', 'chat'];
  const tabs = { tab: byId('view-tab'), chat: byId('view-chat') };
  const panels = { tab: byId('panel-tab'), chat: byId('panel-chat') };
  const unread = byId('unread');

  for (const view of views) {
    tabs[view].addEventListener('click', () => onChoose(view));
    tabs[view].addEventListener('keydown', (event) => {
      if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
      event.preventDefault();
      const other =
        event.key === 'Home' ? 'tab' : event.key === 'End' ? 'chat' : views.find((each) => each !== view);
      onChoose(other);
      tabs[other].focus();
    });
  }

  return {
    show(chosen) {
      for (const view of views) {
        tabs[view].setAttribute('aria-selected', String(view === chosen));
        tabs[view].tabIndex = view === chosen ? 0 : -1;
        panels[view].hidden = view !== chosen;
      }
    },
    /** "Chat (2 new)" */
    setUnread(count) {
      unread.hidden = count === 0;
      unread.textContent = count === 0 ? '' : ` (${count} new)`;
    },
  };
}
