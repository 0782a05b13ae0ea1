/** Forgets every hold. Runs in the background, or in any page of the extension: one function, sent as text. */
export async function emptyTables(): Promise<void> {
  const open = indexedDB.open('templanza');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const names = ['holds', 'heatedSince'];
  const transaction = db.transaction(names, 'readwrite');
  for (const name of names) transaction.objectStore(name).clear();
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
