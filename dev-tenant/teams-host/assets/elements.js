/** A new element with attributes and children; text is never read as HTML. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/**
 * The element that index.html promises. Ids of the page begin with `host-`, for the renderer makes ids of what cards
 * call their inputs.
 */
export function byId(id) {
  const found = document.getElementById(`host-${id}`);
  if (found === null) throw new Error(`index.html has no element with the id host-${id}.`);
  return found;
}
