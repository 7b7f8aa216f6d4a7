/** Where the visitor is, kept in the address so that it can be linked, reloaded and gone back to. */
const views = ['tab', 'chat'];
const themes = ['light', 'dark', 'contrast'];
const sizes = ['window', 'desktop', 'tablet', 'phone'];
const frames = ['full', 'slim'];
const locales = ['en-gb', 'cy-gb'];

const oneOf = (allowed, value) => (allowed.includes(value) ? value : allowed[0]);

/** `person` is a persona's key or a user id, and undefined when the address names nobody. */
export function readPlace(search) {
  const query = new URLSearchParams(search);
  return {
    person: query.get('person') ?? undefined,
    view: oneOf(views, query.get('view')),
    theme: oneOf(themes, query.get('theme')),
    size: oneOf(sizes, query.get('size')),
    frame: oneOf(frames, query.get('frame')),
    locale: oneOf(locales, query.get('locale')),
    sub: query.get('sub') ?? undefined,
    tabOrigin: query.get('tabOrigin') ?? undefined,
  };
}

/** The query of a place; what is usual is left out. */
export function searchOf({ person, view, theme, size, frame, locale, sub, tabOrigin }) {
  const query = new URLSearchParams();
  if (person) query.set('person', person);
  query.set('view', view);
  if (theme !== themes[0]) query.set('theme', theme);
  if (size !== sizes[0]) query.set('size', size);
  if (frame !== frames[0]) query.set('frame', frame);
  if (locale !== locales[0]) query.set('locale', locale);
  if (sub) query.set('sub', sub);
  if (tabOrigin) query.set('tabOrigin', tabOrigin);
  return `?${query}`;
}
