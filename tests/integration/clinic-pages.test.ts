import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { whilePublished, withPublished } from '../system/editor.ts';

const get = async (path: string) => {
	const response = await fetch(inject('webUrl') + path, { redirect: 'manual' });
	const html = await response.text();
	return {
		status: response.status,
		location: response.headers.get('location'),
		says: (words: string) => html.includes(words),
		html,
	};
};

test.each([
	['/treatments', 'IV ketamine infusion'],
	['/team', 'has not introduced its people'],
	['/contact', 'tel:+15125550100'],
	['/fees-and-insurance', 'Good Faith Estimate'],
	['/your-first-visit', 'Leave with an adult'],
	['/consultation', 'Please call.'],
	['/privacy', 'It sets no cookies.'],
	['/notice-of-privacy-practices', 'for the clinic to write'],
	['/accessibility', 'WCAG 2.2'],
	['/reviews-policy', 'Complaints'],
])('%s answers with its words', async (path, words) => {
	const page = await get(path);
	expect(page.status).toBe(200);
	expect(page.says(words), words).toBe(true);
});

test('what the clinic has not written says so on the page', async () => {
	for (const path of ['/fees-and-insurance', '/contact', '/notice-of-privacy-practices'])
		expect((await get(path)).says('Placeholder: for the clinic to write'), path).toBe(true);
});

test('every entry of the menus leads to a page', async () => {
	const { html } = await get('/');
	const menus = [...html.matchAll(/<nav.*?<\/nav>/gs)].map(([nav]) => nav).join('');
	const paths = [...menus.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => path as string);
	expect(paths.length).toBeGreaterThan(9);
	for (const path of paths) expect((await get(path)).status, path).toBe(200);
});

describe('opening hours', () => {
	const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
	const openingHours = days.map((dayOfWeek) => ({ dayOfWeek, opens: '00:00:00.000', closes: '23:59:00.000' }));
	const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(new Date());

	test('a patient reads whether the phone is answered now, on the contact page and under each summary', async () => {
		await whilePublished(
			'api::clinic.clinic',
			() => true,
			() => ({ openingHours }),
			async () => {
				for (const path of ['/contact', '/conditions/migraine', '/'])
					expect((await get(path)).says('Open now, until 11:59 pm'), path).toBe(true);
				expect((await get('/contact')).html).toMatch(/Monday<\/dt>.{0,40}12 am to 11:59 pm/s);
			},
		);
		expect((await get('/contact')).says('Open now')).toBe(false);
	});

	test('a holiday is closed, says why, and its day is listed', async () => {
		const specialHours = [{ date: today, note: 'Clinic picnic' }];
		await whilePublished(
			'api::clinic.clinic',
			() => true,
			() => ({ openingHours, specialHours }),
			async () => {
				const contact = await get('/contact');
				expect(contact.says('Closed now. We open tomorrow at 12 am')).toBe(true);
				expect(contact.says('Closed. Clinic picnic')).toBe(true);
			},
		);
	});
});

describe('an announcement', () => {
	const uid = 'api::announcement.announcement';
	const hour = 3_600_000;
	const at = (offset: number) => new Date(Date.now() + offset).toISOString();
	const words = 'We are closed for a day.';

	test('stands on every page while it lasts', async () => {
		await withPublished(uid, { text: words, startsAt: at(-hour), endsAt: at(hour), showOn: 'every_page' }, async () => {
			for (const path of ['/', '/contact', '/conditions/migraine'])
				expect((await get(path)).says(words), path).toBe(true);
		});
		expect((await get('/')).says(words)).toBe(false);
	});

	test('comes and goes by itself, on a page that is kept', async () => {
		const dates = { startsAt: at(3_000), endsAt: at(6_000) };
		await withPublished(uid, { text: words, ...dates, showOn: 'every_page' }, async () => {
			for (let visit = 0; visit < 2; visit += 1) expect((await get('/team')).says(words)).toBe(false);
			await pause(Date.parse(dates.startsAt) - Date.now() + 50);
			for (let visit = 0; visit < 2; visit += 1) expect((await get('/team')).says(words)).toBe(true);
			await pause(Date.parse(dates.endsAt) - Date.now() + 50);
			expect((await get('/team')).says(words)).toBe(false);
		});
	});

	test.each([
		['before it begins', { startsAt: at(hour) }],
		['after it ended', { endsAt: at(-hour) }],
	])('is nowhere %s', async (_when, dates) => {
		await withPublished(uid, { text: words, ...dates, showOn: 'every_page' }, async () => {
			expect((await get('/')).says(words)).toBe(false);
		});
	});

	test('for home and contact stays off the other pages', async () => {
		await withPublished(uid, { text: words, showOn: 'home_and_contact' }, async () => {
			expect((await get('/contact')).says(words)).toBe(true);
			expect((await get('/conditions/migraine')).says(words)).toBe(false);
		});
	});
});

describe('an old address', () => {
	const uid = 'api::redirect.redirect';

	test.each(['/old-page', '/conditions/old-name', '/a/deep/old/page'])(
		'%s that moved leads to the new one in one hop',
		async (source) => {
			await withPublished(uid, { source, kind: 'moved', target: '/conditions/migraine' }, async () => {
				expect(await get(source)).toMatchObject({ status: 308, location: '/conditions/migraine' });
			});
			expect((await get(source)).status).toBe(404);
		},
	);

	test('that is gone says so, with a way on and the phone number', async () => {
		await withPublished(uid, { source: '/old-offer', kind: 'gone' }, async () => {
			const page = await get('/old-offer');
			expect(page.status).toBe(410);
			expect(page.says('This page was taken down')).toBe(true);
			expect(page.says('href="tel:+15125550100"')).toBe(true);
		});
	});

	test('that is away for a while is 503, not missing', async () => {
		await withPublished(uid, { source: '/treatments/paused', kind: 'back_soon' }, async () => {
			expect((await get('/treatments/paused')).status).toBe(503);
		});
	});
});

test('search engines find every published page, and every address they find answers', async () => {
	expect((await get('/robots.txt')).says(`Sitemap: ${inject('webUrl')}/sitemap.xml`)).toBe(true);
	const { html: xml } = await get('/sitemap.xml');
	const paths = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url as string).pathname);
	expect(paths).toContain('/conditions/migraine');
	expect(paths).toContain('/your-first-visit');
	for (const path of paths) expect((await get(path)).status, path).toBe(200);
});
