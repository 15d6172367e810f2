import { expect, test } from 'vitest';
import { pageHead } from './head.ts';

const page = { title: 'Migraine', summary: 'What it is.', url: 'https://clinic.example/conditions/migraine' };

test('the title of a tab names the page and the clinic', () => {
	expect(pageHead(page, 'The Clinic')).toEqual({
		title: 'Migraine | The Clinic',
		description: 'What it is.',
		canonical: page.url,
	});
});

test('words an editor wrote for search engines win', () => {
	const seo = { title: 'Migraine care at The Clinic', description: 'Read more.' };
	expect(pageHead({ ...page, seo }, 'The Clinic')).toMatchObject({
		title: 'Migraine care at The Clinic',
		description: 'Read more.',
	});
});
