import { errorAt } from './error-at';

const LONGEST_WAIT_MS = 3_000;
const STILL_FRAMES = 4;
const MOST_PARENTS = 5;
/** What is written in, before what stands beside it. */
const CONTROLS = [
  '[contenteditable=true], textarea:not(:disabled), input:not([type=hidden]):not(:disabled)',
  '[role=combobox]:not(:disabled), button:not(:disabled)',
];

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until something is there, as long as a slow form may take to open its sections. */
async function until<Found>(look: () => Found): Promise<Found> {
  const end = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    const found = look();
    if (found || performance.now() > end) return found;
    await nextFrame();
  }
}

/** Waits until the form no longer grows: sections open slowly, and the page cannot be scrolled to what is not there yet. */
async function whenStill(form: Element, element: Element): Promise<void> {
  const end = performance.now() + LONGEST_WAIT_MS;
  let still = 0;
  let last = '';
  while (still < STILL_FRAMES && performance.now() < end) {
    const now = `${element.getBoundingClientRect().top} ${form.scrollHeight}`;
    still = now === last ? still + 1 : 0;
    last = now;
    await nextFrame();
  }
}

/** Where a field's message stands, whatever the kind of the field. */
const messageIn = (form: Element, message: string): Element | undefined =>
  [...form.querySelectorAll('[data-strapi-field-error]')].find(({ textContent }) => textContent === message);

/** The first control beside a message, and what holds both. */
function fieldAround(message: Element): { field: Element; control?: HTMLElement } {
  let field: Element = message.parentElement ?? message;
  for (let level = 0; level < MOST_PARENTS && field.parentElement; level += 1) {
    const [control] = CONTROLS.flatMap((kind) => [...field.querySelectorAll<HTMLElement>(kind)]);
    if (control) return { field, control };
    field = field.parentElement;
  }
  return { field: message.parentElement ?? message };
}

/** An empty list of sections says nothing at its own field: there is only the button to add one. */
const buttonNaming = (form: Element, label: string): HTMLElement | undefined =>
  [...form.querySelectorAll('button')].find(({ textContent }) => textContent === `Add a component to ${label}`);

function light(field: Element): void {
  field.animate([{ boxShadow: '0 0 0 6px rgb(73 69 255 / 45%)' }, { boxShadow: '0 0 0 6px rgb(73 69 255 / 0%)' }], {
    duration: 2_000,
  });
}

/** A field, and what is wrong there. */
export interface FieldToShow {
  /** As the form names it; never empty. */
  readonly path: readonly string[];
  readonly message: string;
  /** What it is called in the form. */
  readonly label: string;
}

/**
 * Opens what leads to a field, brings the field into view and puts the cursor in it.
 *
 * @param form the edit form
 * @param setErrors the form's own: it opens the sections and parts that lead to an error, and shows its message at any kind of field
 * @param field which
 * @returns false where the form does not show it: it is left out of its layout, or the person may not read it
 */
export async function showField(
  form: Element,
  setErrors: (errors: object) => void,
  { path, message, label }: FieldToShow,
): Promise<boolean> {
  // The same words may still stand at another field.
  setErrors({});
  await until(() => !messageIn(form, message));
  setErrors(errorAt(path, message));
  const place = await until(() => messageIn(form, message) ?? buttonNaming(form, label));
  if (!place) return false;
  await whenStill(form, place);
  const { field, control } = place instanceof HTMLButtonElement ? { field: place, control: place } : fieldAround(place);
  control?.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
  light(field);
  return true;
}
