import path from 'node:path';
import { withDefaults } from '../../scripts/lib/environments.ts';
import type { Environment } from '../../scripts/lib/env-file.ts';
import { freePort } from '../../scripts/lib/preflight.ts';
import { randomPassword, throwAwaySecrets } from '../../scripts/lib/secrets.ts';

/**
 * Makes up the settings of a clinic that lives as long as a test run: throw-away secrets, free ports, the demo content.
 *
 * @param folder where its database, its copies and its logs go; removed by the caller
 */
export async function testSettings(folder: string): Promise<Record<string, string>> {
	const settings: Environment = withDefaults({
		...throwAwaySecrets(),
		ADMIN_EMAIL: 'admin@clinic.example',
		ADMIN_PASSWORD: randomPassword(),
		DEMO_CONTENT: 'true',
		DATABASE_FILENAME: path.join(folder, 'clinic.db'),
		// As shipped it is off.
		HIDE_BOOKING_AFTER_DAYS: '90',
		// The tests look at what a page depends on.
		SHOW_CACHE_TAG: 'true',
		// What is planned is done within a second of its hour.
		SCHEDULE_SECONDS: '1',
		WEB_DATA: path.join(folder, 'web'),
		CLINIC_NAME: 'Austin Ketamine Specialists',
		CLINIC_TELEPHONE: '+15125550100',
		CMS_PORT: String(await freePort()),
		WEB_PORT: String(await freePort()),
	});
	return settings as Record<string, string>;
}

/**
 * Logs the first administrator in.
 *
 * @param settings those the CMS was started with
 * @returns the JWT of the session
 * @throws Error when the CMS refuses
 */
export async function logIn({ CMS_URL, ADMIN_EMAIL, ADMIN_PASSWORD }: Record<string, string>): Promise<string> {
	const body = JSON.stringify({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
	const headers = { 'content-type': 'application/json' };
	const response = await fetch(`${CMS_URL}/admin/login`, { method: 'POST', headers, body });
	if (!response.ok) throw new Error(`The login was answered ${response.status}: ${await response.text()}`);
	const { data } = (await response.json()) as { data: { token: string } };
	return data.token;
}
