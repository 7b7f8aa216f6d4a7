import { byId, element } from './elements.js';

/**
 * A searchable list of people: `people` is `{ value, label, group }[]` in the order shown. The keyboard follows the
 * ARIA practices for an editable combobox with list autocomplete.
 */
export function createPersonChooser({ people, onChoose }) {
  const input = byId('person');
  const list = byId('person-options');
  let chosen;
  let active = -1;

  const options = () => [...list.querySelectorAll('[role="option"]')];
  const isOpen = () => !list.hidden;

  function draw(filter) {
    const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
    const matching = people.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
    const groups = Map.groupBy(matching, ({ group }) => group);
    list.replaceChildren(...[...groups].map(([group, members], index) => groupOf(group, members, index)));
    if (matching.length === 0)
      list.replaceChildren(element('p', { class: 'nobody' }, 'Nobody by that name.'));
    active = -1;
    input.removeAttribute('aria-activedescendant');
  }

  function groupOf(name, members, index) {
    const titleId = `host-person-group-${index}`;
    return element(
      'div',
      { role: 'group', 'aria-labelledby': titleId },
      element('div', { id: titleId, class: 'group-title', role: 'presentation' }, name),
      ...members.map((member) =>
        element(
          'div',
          {
            id: `host-person-option-${member.value}`,
            role: 'option',
            'aria-selected': String(member.value === chosen?.value),
            'data-value': member.value,
          },
          member.label,
        ),
      ),
    );
  }

  function open(filter) {
    draw(filter);
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    input.value = chosen?.label ?? '';
  }

  function activate(index) {
    const all = options();
    if (all.length === 0) return;
    all[active]?.classList.remove('active');
    active = (index + all.length) % all.length;
    all[active].classList.add('active');
    all[active].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', all[active].id);
  }

  function choose(value) {
    const found = people.find((each) => each.value === value);
    if (found === undefined) return;
    const changed = found.value !== chosen?.value;
    chosen = found;
    close();
    if (changed) onChoose(found.value);
  }

  const keys = {
    ArrowDown: () => (isOpen() ? activate(active + 1) : (open(''), activate(0))),
    ArrowUp: () => (isOpen() ? activate(active - 1) : (open(''), activate(-1))),
    Escape: close,
    Enter: () => {
      if (!isOpen()) return;
      const option = options()[Math.max(active, 0)];
      if (option !== undefined) choose(option.dataset.value);
    },
  };

  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', () => !isOpen() && open(''));
  input.addEventListener('input', () => open(input.value));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const handle = keys[event.key];
    if (handle === undefined) return;
    event.preventDefault();
    handle();
  });
  // Before the input loses the focus, which would close the list under the pointer.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role="option"]');
    if (option !== null) choose(option.dataset.value);
  });

  return {
    show(value) {
      chosen = people.find((each) => each.value === value);
      close();
    },
  };
}
