import type { Documents } from './populated';

/** What an editor did to the documents before somebody judges the page. */
export type Change = (documents: Documents) => void;

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** A section is named by its kind, the items of other lists by their number. */
function nameIn(holder: Holder, name: string): string {
  if (!Array.isArray(holder) || /^\d+$/.test(name)) return name;
  return String(holder.findIndex((item) => isHolder(item) && item.__component === `section.${name}`));
}

/** What holds the field or item at a path, and its name there. A path that leads nowhere throws: the page would be unchanged. */
function find(documents: Documents, key: string, path: string): [Holder, string] {
  let holder: unknown = documents[key];
  const names = path.split('.');
  const last = names.pop() ?? '';
  for (const name of names) holder = isHolder(holder) ? holder[nameIn(holder, name)] : undefined;
  if (!isHolder(holder)) throw new Error(`"${path}" leads nowhere in "${key}".`);
  const name = nameIn(holder, last);
  if (Array.isArray(holder) && !(name in holder)) throw new Error(`"${path}" leads nowhere in "${key}".`);
  return [holder, name];
}

function findItem(documents: Documents, key: string, path: string): [items: unknown[], index: number] {
  const [items, index] = find(documents, key, path);
  if (!Array.isArray(items)) throw new Error(`"${path}" is no item of a list in "${key}".`);
  return [items, Number(index)];
}

/** Fills a field or an item: `set('condition/migraine', 'sections.visit.steps.0.name', 'Before')`. */
export const set =
  (key: string, path: string, value: unknown): Change =>
  (documents) => {
    const [holder, name] = find(documents, key, path);
    holder[name] = value;
  };

/** Takes an item out of its list. */
export const drop =
  (key: string, path: string): Change =>
  (documents) => {
    const [items, index] = findItem(documents, key, path);
    items.splice(index, 1);
  };

/** Puts a new item before the one at `path`. */
export const insert =
  (key: string, path: string, value: unknown): Change =>
  (documents) => {
    const [items, index] = findItem(documents, key, path);
    items.splice(index, 0, value);
  };

/** Moves an item to before the one at `before`, in the same list. */
export const move =
  (key: string, path: string, before: string): Change =>
  (documents) => {
    const [items, index] = findItem(documents, key, path);
    const moved = items[index];
    const [, target] = findItem(documents, key, before);
    const next = items[target];
    items.splice(index, 1);
    items.splice(items.indexOf(next), 0, moved);
  };

/** Puts copies of a section after it, each with a link name of its own. */
export const repeat =
  (key: string, path: string, times: number): Change =>
  (documents) => {
    const [items, index] = findItem(documents, key, path);
    const copied = items[index] as Holder;
    const copies = Array.from({ length: times }, (_, count) => ({
      ...copied,
      anchor: `${copied.anchor}-${count + 2}`,
    }));
    items.splice(index + 1, 0, ...copies);
  };
