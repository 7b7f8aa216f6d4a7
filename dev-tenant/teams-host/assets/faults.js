import { byId, element } from './elements.js';
import { deleteAt, getJson, postJson } from './requests.js';

/**
 * The panel that lists, adds and clears the faults of the local Microsoft 365. `personId` gives the person chosen, whom
 * alone a fault may strike.
 */
export function createFaults({ personId }) {
  const panel = byId('faults');
  const list = byId('fault-list');
  const form = byId('fault-form');
  const note = byId('fault-note');
  const opener = byId('open-faults');

  async function refresh() {
    const { faults } = await getJson('/faults');
    opener.textContent = faults.length === 0 ? 'Faults' : `Faults (${faults.length})`;
    list.replaceChildren(
      ...(faults.length === 0
        ? [element('li', {}, 'None')]
        : faults.map((fault) => element('li', {}, words(fault)))),
    );
  }

  const attempt = async (act) => {
    note.textContent = '';
    try {
      await act();
      await refresh();
    } catch (fault) {
      note.textContent = fault.message;
    }
  };

  panel.addEventListener('toggle', () => void attempt(() => undefined));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(() => postJson('/faults', faultOf(new FormData(form), personId())));
  });
  byId('clear-faults').addEventListener('click', () => void attempt(() => deleteAt('/faults')));
  void attempt(() => undefined);
}

function faultOf(data, userId) {
  const text = (name) => data.get(name).trim();
  return {
    part: text('part'),
    kind: text('kind'),
    times: Number(text('times')),
    ...(data.has('onlyThisPerson') && { userId }),
    ...(text('path') && { path: text('path') }),
    ...(text('retryAfterSeconds') && { retryAfterSeconds: Number(text('retryAfterSeconds')) }),
  };
}

function words({ part, kind, times, path, userId, retryAfterSeconds }) {
  const where = path === undefined ? part : `${part} ${path}`;
  const pause = retryAfterSeconds === undefined ? '' : `, retry after ${retryAfterSeconds} s`;
  return `${where}: ${kind}, ${times === 1 ? 'once' : `${times} times`}${pause}${userId === undefined ? '' : ', for one person'}`;
}
