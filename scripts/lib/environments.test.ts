import { expect, test } from 'vitest';
import { cmsEnvironment, systemEnvironment, webEnvironment, withDefaults } from './environments.ts';
import { SECRET_NAMES, throwAwaySecrets } from './secrets.ts';

const settings = withDefaults({
	...throwAwaySecrets(),
	ADMIN_PASSWORD: 'Abcdefghijklmn12',
	DATABASE_URL: 'postgres://x',
});

test('the site is given the delivery token and no other secret', () => {
	const given = Object.values(webEnvironment(settings));
	const seen = SECRET_NAMES.filter((name) => given.includes(settings[name]));
	expect(seen).toEqual(['DELIVERY_TOKEN']);
	expect(given).not.toContain(settings.ADMIN_PASSWORD);
	expect(given).not.toContain(settings.DATABASE_URL);
});

test('the CMS is given all its secrets', () => {
	expect(Object.keys(cmsEnvironment(settings))).toEqual(expect.arrayContaining([...SECRET_NAMES]));
});

test('a stray variable of the terminal reaches no server', () => {
	process.env.STRAY_TOKEN = 'stray';
	expect(systemEnvironment()).not.toHaveProperty('STRAY_TOKEN');
	expect(cmsEnvironment(process.env)).not.toHaveProperty('STRAY_TOKEN');
	delete process.env.STRAY_TOKEN;
});

test('another port changes every address that holds it', () => {
	expect(withDefaults({ WEB_PORT: '3210', CMS_PORT: '1432' })).toMatchObject({
		SITE_URL: 'http://localhost:3210',
		CMS_URL: 'http://127.0.0.1:1432',
	});
});

test('an address that is set stays as it is set', () => {
	expect(withDefaults({ SITE_URL: 'https://clinic.example' }).SITE_URL).toBe('https://clinic.example');
});
