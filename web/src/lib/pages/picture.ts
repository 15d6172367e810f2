import type { MediaFragment } from '#lib/cms/generated/graphql.ts';
import { alternativeText } from './alternative-text.ts';
import { mediaPath } from './blocks.ts';

/** A picture, ready to show. */
export interface Picture {
	src: string;
	alt: string;
	width?: number;
	height?: number;
	/** The same picture in several widths, as the `srcset` of an image: a phone asks for the smallest that will do. Empty if there is one alone. */
	srcset: string;
}

interface Size {
	url: string;
	width: number;
}

const isSize = (value: unknown): value is Size =>
	typeof value === 'object' && value !== null && 'url' in value && 'width' in value;

/** The CMS makes smaller copies of a picture when it is uploaded, and says so as JSON: `{"small": {"url": …, "width": 500}}`. */
function sizes({ url, width, formats }: MediaFragment): Size[] {
	const smaller = Object.values((formats ?? {}) as Record<string, unknown>).filter(isSize);
	return width ? [...smaller, { url, width }].sort((one, other) => one.width - other.width) : [];
}

/**
 * Reads a picture of the media library.
 *
 * @param file the file as the CMS gives it
 * @returns its path on this site, its words for those who do not see it, and its sizes
 * @throws PageIncomplete when the file is elsewhere
 */
export function picture(file: MediaFragment): Picture {
	const all = sizes(file);
	return {
		src: mediaPath(file.url),
		alt: alternativeText(file.alternativeText),
		width: file.width ?? undefined,
		height: file.height ?? undefined,
		srcset: all.length > 1 ? all.map(({ url, width }) => `${mediaPath(url)} ${width}w`).join(', ') : '',
	};
}
