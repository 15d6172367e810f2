import { expect, test } from 'vitest';
import { safeHref } from './href.ts';

test.each(['https://fda.gov/x', '/consultation', '#safety', 'tel:911', 'mailto:a@clinic.example'])(
	'%s leads there',
	(address) => {
		expect(safeHref(address)).toBe(address);
	},
);

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'www.nejm.org/x', 'https://', '', null])(
	'%s leads nowhere',
	(address) => {
		expect(safeHref(address)).toBe('');
	},
);
