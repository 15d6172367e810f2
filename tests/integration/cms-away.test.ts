import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { secondWeb } from '../system/second.ts';

test('a site that never reached the CMS still says whom to call and when to try again, and that it is alive', async () => {
	const web = await secondWeb({
		CMS_URL: 'http://127.0.0.1:9',
		CLINIC_NAME: 'The Clinic',
		CLINIC_TELEPHONE: '+15125550199',
	});
	try {
		for (const path of ['/', '/conditions', '/conditions/migraine', '/treatments/iv-ketamine']) {
			const response = await fetch(web.url + path);
			const html = await response.text();
			expect(response.status, path).toBe(503);
			expect(html.includes('href="tel:+15125550199"'), 'href="tel:+15125550199"').toBe(true);
			expect(html.includes('The Clinic'), 'The Clinic').toBe(true);
			expect(html.includes('911'), '911').toBe(true);
			expect(response.headers.get('retry-after')).toBe('120');
			expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
		}
		expect((await fetch(`${web.url}/healthz`)).status).toBe(200);
	} finally {
		await web.stop();
	}
});

test('a site whose token the CMS refuses says 503, never 404, and its log holds neither token nor question', async () => {
	const token = 'wr0ng-T0ken-Nobody-Knows-7Hq2LpXz9sVb';
	const web = await secondWeb({ DELIVERY_TOKEN: token });
	try {
		for (const path of ['/conditions/migraine', '/conditions/no-such-condition'])
			expect((await fetch(web.url + path)).status, path).toBe(503);
		const log = readFileSync(web.logFile, 'utf8');
		expect(log).toContain('The CMS gave no whole answer');
		expect(log).not.toContain(token);
		expect(log).not.toContain('no-such-condition');
		expect(log).not.toContain('contraindications');
	} finally {
		await web.stop();
	}
});
