import type { WaitingForm, WaitingStore } from './waiting-form.ts';

const DATABASE = 'cpd-waiting';
const FORMS = 'forms';

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing here.'));
  });

function opened(): Promise<IDBDatabase> {
  const request = window.indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(FORMS, { keyPath: 'id' });
  return answerOf(request);
}

async function inForms<Value>(
  mode: IDBTransactionMode,
  work: (forms: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened();
  try {
    const transaction = database.transaction(FORMS, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser kept nothing.'));
    });
    const [value] = await Promise.all([answerOf(work(transaction.objectStore(FORMS))), done]);
    return value;
  } finally {
    database.close();
  }
}

/** In the browser's database of this tab. Each throws where the browser keeps nothing: full, switched off, or shut to frames. */
export const indexedDbStore: WaitingStore = {
  all: async (by) => {
    // Nothing else is ever put there.
    const forms = await inForms('readonly', (store) => store.getAll() as IDBRequest<WaitingForm[]>);
    return forms.filter((each) => each.by === by).sort((one, other) => one.keptAt - other.keptAt);
  },
  put: async (form) => {
    await inForms('readwrite', (store) => store.put(form));
  },
  remove: async (id) => {
    await inForms('readwrite', (store) => store.delete(id));
  },
};
