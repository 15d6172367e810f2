import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brandAccents, contrast, PANELS, readableShade, relativeLuminance } from './brand-color.ts';

// From pale to dark, through the whole circle, and greys.
const COLORS = [0, 60, 120, 180, 240, 300].flatMap((hue) => [20, 50, 80].map((light) => fromHsl(hue, light)));
const GREYS = ['#000000', '#767676', '#ffffff'];

function fromHsl(hue: number, lightPercent: number): string {
	const light = lightPercent / 100;
	const reach = 0.9 * Math.min(light, 1 - light);
	const channel = (offset: number) => {
		const place = (offset + hue / 30) % 12;
		const value = light - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
		return Math.round(value * 255)
			.toString(16)
			.padStart(2, '0');
	};
	return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** In degrees. */
function hueOf(color: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
	return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
}

describe('contrast is measured as WCAG 2.2 says', () => {
	test('black on white is 21, a colour on itself 1', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
		expect(contrast('#0e6660', '#0e6660')).toBe(1);
	});

	test('#767676 is the lightest grey that passes on white, #777777 just fails', () => {
		expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
		expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
	});

	test('green is brighter to the eye than red, and red than blue', () => {
		expect(relativeLuminance('#00ff00')).toBeCloseTo(0.7152, 4);
		expect(relativeLuminance('#ff0000')).toBeCloseTo(0.2126, 4);
		expect(relativeLuminance('#0000ff')).toBeCloseTo(0.0722, 4);
	});
});

describe.each([...COLORS, ...GREYS])('a clinic whose colour is %s', (color) => {
	test.each(['light', 'dark'] as const)('has links and buttons that can be read in the %s scheme', (scheme) => {
		const accents = brandAccents(color);
		const { accent = '', onAccent = '' } = accents?.[scheme] ?? {};
		expect(contrast(accent, PANELS[scheme])).toBeGreaterThanOrEqual(4.5);
		expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(['light', 'dark'] as const)(
		'keeps it where it can be read in the %s scheme, or its hue where not',
		(scheme) => {
			const shade = readableShade(color, PANELS[scheme]);
			if (contrast(color, PANELS[scheme]) >= 4.5) expect(shade).toBe(color);
			else {
				// No shade between the two would do: a little less mixed fails.
				expect(contrast(shade, PANELS[scheme])).toBeLessThan(4.75);
				if (!GREYS.includes(color)) {
					const turned = Math.abs(hueOf(shade) - hueOf(color));
					expect(Math.min(turned, 360 - turned)).toBeLessThan(3);
				}
			}
		},
	);
});

test('a colour is taken in capitals too', () => {
	expect(brandAccents('#7A1FA2')?.light.accent).toBe('#7a1fa2');
});

test.each(['teal', '#abc', '0e6660', '#0e66600', '#0e666g', 'red;}body{display:none', '', null, undefined])(
	'%s is no colour: the site keeps the one it was shipped with',
	(text) => {
		expect(brandAccents(text)).toBeUndefined();
	},
);

test('the grounds measured against are those of the style sheet, where links are hardest to read', () => {
	const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');
	const ground = (name: string) =>
		/light-dark\((#\w{6}), (#\w{6})\)/.exec(css.slice(css.indexOf(`--${name}:`)))?.slice(1);
	expect(ground('panel')).toEqual([PANELS.light, PANELS.dark]);
	for (const name of ['ground', 'surface']) {
		const [light = '', dark = ''] = ground(name) ?? [];
		expect(relativeLuminance(light)).toBeGreaterThanOrEqual(relativeLuminance(PANELS.light));
		expect(relativeLuminance(dark)).toBeLessThanOrEqual(relativeLuminance(PANELS.dark));
	}
});
