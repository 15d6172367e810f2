import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const enough = {
	SITE_URL: 'https://clinic.example/',
	CMS_URL: 'http://127.0.0.1:1337/',
	DELIVERY_TOKEN: 'a token',
};

test('copies are served for 72 hours after the last word from the CMS, unless a setting says otherwise', () => {
	expect(readSettings(enough).staleLimitMs).toBe(72 * 3_600_000);
	expect(readSettings({ ...enough, STALE_LIMIT_HOURS: '2' }).staleLimitMs).toBe(2 * 3_600_000);
});

test('what pages depend on stays inside, and no metrics are shown, unless a setting says otherwise', () => {
	expect(readSettings(enough)).toMatchObject({ showCacheTag: false, metricsPort: undefined });
	expect(readSettings({ ...enough, SHOW_CACHE_TAG: 'true', METRICS_PORT: '9464' })).toMatchObject({
		showCacheTag: true,
		metricsPort: 9464,
	});
});

test.each([
	['SITE_URL', undefined],
	['SITE_URL', 'clinic'],
	['CMS_URL', 'ftp://cms'],
	['DELIVERY_TOKEN', ''],
	['PORT', '0'],
	['STALE_LIMIT_HOURS', 'for ever'],
	['SHOW_CACHE_TAG', 'yes'],
	['METRICS_PORT', '70000'],
])('%s=%s is refused with a sentence that names it and says what to write', (name, value) => {
	expect(() => readSettings({ ...enough, [name]: value })).toThrow(new RegExp(`^${name} is .*Set it`));
});
