// A copy of what is typed on this device, for when neither server nor page are there any more.
const STORE = "drafts";

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("backoffice", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run(mode, work) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = work(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}

/** Without storage, as in some private windows, there is no copy; the draft of the server remains. */
export const drafts = {
  keep: (key, values) => run("readwrite", (store) => store.put(values, key)).catch(() => undefined),
  find: (key) => run("readonly", (store) => store.get(key)).catch(() => undefined),
  forget: (key) => run("readwrite", (store) => store.delete(key)).catch(() => undefined),
  /** The server has this text now; a copy of what was typed since stays. */
  settle: (key, body) => run("readwrite", (store) => {
    const request = store.get(key);
    request.addEventListener("success", () => {
      if (request.result?.body === body) {
        store.delete(key);
      }
    });
    return request;
  }).catch(() => undefined),
};
