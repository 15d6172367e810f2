import { expect, test } from 'vitest';
import { launchProblems, type LaunchContent } from './launch-problems.ts';

const settings = { SITE_URL: 'https://www.austin-clinic.com', CLINIC_TELEPHONE: '+15125554321', DEMO_CONTENT: 'false' };
const content: LaunchContent = {
	clinic: { name: 'The Clinic', telephone: '+15125554321', openingHours: [{}] },
	clinicians: [{ name: 'Somebody', placeholder: false }],
	marked: { Condition: [] },
};

test('a clinic that wrote everything may go live', () => {
	expect(launchProblems(settings, content)).toEqual([]);
});

test.each([
	['an address nobody can reach', { ...settings, SITE_URL: 'http://localhost:3000' }, content, 'SITE_URL'],
	['an address without TLS', { ...settings, SITE_URL: 'http://www.austin-clinic.com' }, content, 'SITE_URL'],
	['a telephone number from fiction', { ...settings, CLINIC_TELEPHONE: '+15125550100' }, content, 'CLINIC_TELEPHONE'],
	['demo content that comes back', { ...settings, DEMO_CONTENT: 'true' }, content, 'DEMO_CONTENT'],
	['the administrator of the demo', { ...settings, ADMIN_EMAIL: 'admin@clinic.example' }, content, 'ADMIN_EMAIL'],
	['no clinic', settings, { ...content, clinic: null }, 'not published'],
	['nobody behind the pages', settings, { ...content, clinicians: [] }, 'No real clinician'],
	[
		'a placeholder behind the pages',
		settings,
		{ ...content, clinicians: [{ name: 'X', placeholder: true }] },
		'No real clinician',
	],
	[
		'a page still marked',
		settings,
		{ ...content, marked: { Condition: [{ name: 'Migraine' }] } },
		'Condition "Migraine"',
	],
])('a site with %s is refused, with what to do', (_what, given, published, words) => {
	const problems = launchProblems(given, published);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(words);
});
