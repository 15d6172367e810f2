/** Errors as Strapi's form holds them: by the names of fields, and by their place in lists. */
type FormErrors = { [name: string]: string | FormErrors | readonly (string | FormErrors | undefined)[] };

const isPlace = (name: string | undefined): name is string => name !== undefined && /^\d+$/.test(name);

/**
 * Puts one message at one field, for Strapi's form: it opens the section and the parts on the way to a message.
 *
 * @param path the field, as the form names it; never empty
 * @param message what to say there
 * @returns the errors of the form. A list on the way has holes before the part that is meant: the form opens the first part that is not one
 */
export function errorAt([name = '', ...rest]: readonly string[], message: string): FormErrors {
  if (rest.length === 0) return { [name]: message };
  const [place, ...below] = rest;
  if (!isPlace(place)) return { [name]: errorAt(rest, message) };
  const list: (string | FormErrors)[] = [];
  list[Number(place)] = below.length === 0 ? message : errorAt(below, message);
  return { [name]: list };
}
