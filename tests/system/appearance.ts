import { readFileSync } from 'node:fs';
import path from 'node:path';
import { whilePublished } from './editor.ts';

export const APPEARANCE = 'api::appearance.appearance';

/** A picture large enough that the CMS makes smaller copies of it. */
export const PICTURE = readFileSync(path.resolve(import.meta.dirname, '../../docs/migraine.png'));

/**
 * Publishes a logo or a colour, lets a test look, and puts the appearance back.
 *
 * @param fields what to change
 * @param look what to see meanwhile
 */
export const wear = (fields: object, look: () => Promise<void>): Promise<void> =>
	whilePublished(
		APPEARANCE,
		() => true,
		() => fields,
		look,
	);
