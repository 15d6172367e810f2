import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { conditionJsonLd } from './condition-json-ld.ts';
import JsonLd from './JsonLd.svelte';

const facts = {
	name: 'Migraine',
	summary: 'What it is.',
	url: 'https://clinic.example/conditions/migraine',
	alternateNames: ['Migraine disease'],
	clinicalName: 'Refractory chronic migraine',
	icd10Codes: ['G43.711'],
	clinicName: 'The Clinic',
	clinicTelephone: '+15125550100',
};

test('a search engine reads the condition, its other names and its code', () => {
	const html = render(JsonLd, { props: { data: conditionJsonLd(facts) } }).body;
	const json = /<script type="application\/ld\+json">(?:<!---->)?(.*?)(?:<!---->)?<\/script>/s.exec(html)?.[1] ?? '';
	expect(JSON.parse(json)).toMatchObject({
		'@type': 'MedicalWebPage',
		about: [
			{ name: 'Migraine', alternateName: ['Migraine disease'] },
			{ name: 'Refractory chronic migraine', code: [{ codeValue: 'G43.711' }] },
		],
	});
});

test('words of an editor cannot end the element and start another', () => {
	const html = render(JsonLd, { props: { data: { name: '</script><script>alert(1)</script>' } } }).body;
	expect(html.match(/<script/g)).toHaveLength(1);
	expect(html).toContain('\\u003c/script\\u003e');
});
