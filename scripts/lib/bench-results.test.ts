import { expect, test } from 'vitest';
import { judge, table } from './bench-results.ts';

test('a figure passes at its bar and fails past it', () => {
	expect(judge({ unit: 'ms', bar: { atMost: 80 } }, 80)).toEqual({ value: 80, unit: 'ms', bar: '<= 80', pass: true });
	expect(judge({ unit: 'ms', bar: { atMost: 80 } }, 80.1).pass).toBe(false);
	expect(judge({ unit: 'x', bar: { atLeast: 0.5 } }, 0.5).pass).toBe(true);
	expect(judge({ unit: 'x', bar: { atLeast: 0.5 } }, 0.49).pass).toBe(false);
});

test.each([undefined, Number.NaN, Infinity])('a figure that is %s was not measured, and fails', (value) => {
	expect(judge({ unit: 'ms', bar: { atLeast: 0 } }, value)).toMatchObject({ value: null, pass: false });
});

test('the table says what was measured, the bar, and which figure failed', () => {
	const text = table({
		edge_p99_ms: judge({ unit: 'ms', bar: { atMost: 5 } }, 3.14159),
		web_rss_mb: judge({ unit: 'MB', bar: { atMost: 150 } }, undefined),
	});
	expect(text).toMatch(/edge_p99_ms +3\.142 ms +<= 5 +ok/);
	expect(text).toMatch(/web_rss_mb +not measured +<= 150 +FAILED/);
});
