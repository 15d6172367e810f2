import { expect, test } from 'vitest';
import { readTarget } from './target.ts';

test.each(['/', '/conditions', '/conditions/migraine', '/caf%C3%A9', '/a.b-c_d~e', '/conditions/migraine/'])(
	'%s is its own key',
	(target) => {
		expect(readTarget(target)).toEqual({ kind: 'page', key: target });
	},
);

test('parameters nobody reads neither make another page nor reach the app', () => {
	for (const query of ['?', '?utm_source=x', '?a=%00', '?x-sveltekit-invalidated=1', '?q=a|b{c}'])
		expect(readTarget(`/conditions${query}`)).toEqual({ kind: 'page', key: '/conditions' });
});

test('a parameter that counts is part of the key, in one order, and alone', () => {
	const passed = new Set(['page', 'kind']);
	expect(readTarget('/x?utm_a=1&page=2&kind=a%26b', passed)).toEqual({ kind: 'page', key: '/x?kind=a%26b&page=2' });
	expect(readTarget('/x?kind=a%26b&page=2', passed)).toEqual({ kind: 'page', key: '/x?kind=a%26b&page=2' });
});

test.each([
	['//conditions', '/conditions'],
	['//evil.example/x', '/evil.example/x'],
	['/conditions//migraine', '/conditions/migraine'],
	['/%6digraine', '/migraine'],
	['/caf%c3%a9', '/caf%C3%A9'],
])('%s has a canonical address, %s, on this site', (target, location) => {
	expect(readTarget(target)).toEqual({ kind: 'moved', location });
});

test.each([
	'',
	'*',
	'http://evil.example/x',
	'https:///x',
	'@evil.example/x',
	'conditions',
	'/x#fragment',
	'/x?y#fragment',
	'/\\evil.example',
	'/x\\y',
	'/x?\\y',
	'/../etc',
	'/conditions/..',
	'/./x',
	'/%2e%2e/x',
	'/x/%2E',
	'/conditions%2fmigraine',
	'/x%5cy',
	'/x%00',
	'/x%0d%0aSet-Cookie:a',
	'/x%252fy',
	'/x%3fy',
	'/x%zz',
	'/x%',
	'/%ff',
	'/x\u0001',
	'/x y',
	'/é',
	'/<script>',
	'/x?\u007f',
])('%j ends here, with 400', (target) => {
	expect(readTarget(target)).toEqual({ kind: 'refused', status: 400 });
});

test('an address longer than any page has is refused', () => {
	expect(readTarget(`/${'x'.repeat(5_000)}`)).toEqual({ kind: 'refused', status: 414 });
	expect(readTarget(`/?${'x'.repeat(5_000)}`)).toEqual({ kind: 'refused', status: 414 });
});

test.each([
	'/__data.json',
	'/conditions/__data.json',
	'/x.html__data.json',
	'/x/__route.js',
	'/_app/version.json',
	'/unavailable',
])('%s, which is no page, does not exist', (target) => {
	expect(readTarget(target)).toEqual({ kind: 'refused', status: 404 });
});

test('a hostile target is read in no time', () => {
	const began = performance.now();
	for (const part of ['a', '/', '%41', '/a', '.', '/.', 'a.']) readTarget(`/${part.repeat(2_000 / part.length)}\u0001`);
	expect(performance.now() - began).toBeLessThan(50);
});
