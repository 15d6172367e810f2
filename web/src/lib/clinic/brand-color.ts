type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of one scheme, as `#rrggbb`. */
export interface Accent {
	/** For links, lines and the ground of a button. */
	accent: string;
	/** For words on a button. */
	onAccent: '#ffffff' | '#000000';
}

/** WCAG 2.2, success criterion 1.4.3, level AA, for text of any size. */
const READABLE = 4.5;
const COLOR = /^#[0-9a-f]{6}$/i;
// Half a step of one channel: finer than #rrggbb can tell.
const FINEST = 1 / 512;

/** The ground in `app.css` on which a link is hardest to read: its `--panel`. A shade that passes there passes on every other ground. */
export const PANELS = { light: '#f1efe8', dark: '#202826' } as const;

function channels(color: string): Rgb {
	const value = Number.parseInt(color.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const hex = (rgb: Rgb) => `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/**
 * Measures how bright a colour is to the eye.
 *
 * @param color `#rrggbb`
 * @returns from 0, black, to 1, white
 * @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function relativeLuminance(color: string): number {
	const [red, green, blue] = channels(color).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as unknown as Rgb;
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Measures how well two colours can be told apart.
 *
 * @param one `#rrggbb`
 * @param other `#rrggbb`
 * @returns from 1, the same, to 21, black on white
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** The colour mixed with black or white, which leaves its hue as it is. */
const mixed = (color: string, target: 0 | 255, share: number) =>
	hex(channels(color).map((channel) => channel + (target - channel) * share) as unknown as Rgb);

/**
 * Finds the shade of a colour, nearest to it and of the same hue, that can be read on a ground.
 *
 * @param color `#rrggbb`
 * @param ground `#rrggbb`; its opposite, black or white, must be readable on it
 * @returns the colour itself where it has a contrast of 4.5:1 or more, and otherwise a darker shade on a light ground, a lighter one on a dark ground
 */
export function readableShade(color: string, ground: string): string {
	const passes = (shade: string) => contrast(shade, ground) >= READABLE;
	if (passes(color)) return color;
	const target = contrast('#000000', ground) > contrast('#ffffff', ground) ? 0 : 255;
	let [fails, works] = [0, 1];
	while (works - fails > FINEST) {
		const middle = (fails + works) / 2;
		if (passes(mixed(color, target, middle))) works = middle;
		else fails = middle;
	}
	return mixed(color, target, works);
}

function accentOn(color: string, ground: string): Accent {
	const accent = readableShade(color, ground);
	return { accent, onAccent: contrast('#ffffff', accent) >= READABLE ? '#ffffff' : '#000000' };
}

/**
 * Makes the colours of both schemes from the clinic's own.
 *
 * @param color what an editor wrote: `#rrggbb`
 * @returns the colours, or `undefined` where the text is no such colour: the site keeps the ones it was shipped with
 */
export function brandAccents(color: string | null | undefined): { light: Accent; dark: Accent } | undefined {
	if (!color || !COLOR.test(color)) return undefined;
	const given = color.toLowerCase();
	return { light: accentOn(given, PANELS.light), dark: accentOn(given, PANELS.dark) };
}
