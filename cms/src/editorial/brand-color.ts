import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const APPEARANCE = 'api::appearance.appearance';
const WRITES = ['create', 'update'];
const COLOR = /^#[0-9a-f]{6}$/i;
const HOW_TO_WRITE_IT = 'Write the color as # and six digits or letters from a to f, for example #0e6660.';

/**
 * Says what is wrong with a brand color.
 *
 * @param color what an editor wrote; nothing at all is right too, the site then keeps its own color
 * @returns a sentence for the editor, or `undefined` where it is `#rrggbb` or empty
 */
export function brandColorProblem(color: unknown): string | undefined {
  const isEmpty = color === undefined || color === null || color === '';
  return isEmpty || (typeof color === 'string' && COLOR.test(color)) ? undefined : HOW_TO_WRITE_IT;
}

/**
 * Refuses a brand color that a browser would not understand, drafts too, with a sentence at its field. An attribute's own `regex`
 * would say "does not match the regex" there. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function checkBrandColor(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.uid !== APPEARANCE || !WRITES.includes(context.action)) return next();
    const { data } = context.params as { data?: { brandColor?: unknown } };
    const message = brandColorProblem(data?.brandColor);
    if (!message) return next();
    throw new errors.ValidationError(message, {
      errors: [{ path: ['brandColor'], message, name: 'ValidationError' }],
    });
  });
}
