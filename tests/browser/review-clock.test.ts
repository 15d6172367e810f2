import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asPerson } from '../system/admin-page.ts';
import { useBrowser } from '../system/browser.ts';
import { contentManager } from '../system/cms.ts';
import { act } from '../system/editor.ts';
import { startMailServer, type MailServer } from '../system/mail-server.ts';
import { movedClock, type MovedClock } from '../system/moved-clock.ts';
import { call, inviteEditor, type Editor } from '../system/people.ts';
import { copyDatabase, secondCms, type SecondServer } from '../system/second.ts';
import { signAs } from '../system/signer.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const NAME = 'Planted for the home page';
const NOTHING = 'Nothing was returned, and no review is due within 60 days.';
const browser = useBrowser();

let reviewer: Editor;
let editor: Editor;
let documentId: string;
let clock: MovedClock | undefined;
let mail: MailServer | undefined;
/** The same clinic, five days after the review was due. */
let later: SecondServer | undefined;

async function fiveDaysAfterDue(): Promise<Date> {
	const query = `uid=${CONTRAINDICATION}&documentId=${documentId}&locale=en`;
	const { body } = await call<{ data: { due: string } }>('GET', `/signing/status?${query}`, { token: reviewer.token });
	return new Date(Date.parse(`${body.data.due}T18:00:00Z`) + 5 * 86_400_000);
}

beforeAll(async () => {
	reviewer = await inviteEditor('Wanda', { role: 'medical-reviewer' });
	editor = await inviteEditor('Ned');
	const fields = { name: NAME, severity: 'caution', advice: 'Tell us first.' };
	const { body } = await contentManager('POST', `/collection-types/${CONTRAINDICATION}`, fields);
	documentId = body.data.documentId as string;
	await signAs(reviewer, documentId);
	await act('publish', CONTRAINDICATION, documentId);
	clock = movedClock();
	clock.set(await fiveDaysAfterDue());
	mail = await startMailServer();
	const settings = {
		SMTP_HOST: '127.0.0.1',
		SMTP_PORT: String(mail.port),
		SMTP_TLS: 'none',
		SMTP_FROM: 'website@clinic.example',
	};
	later = await secondCms((folder) => ({ DATABASE_FILENAME: copyDatabase(folder), ...settings }), clock.nodeArgs);
}, 120_000);

afterAll(async () => {
	await later?.stop();
	await mail?.stop();
	clock?.end();
	await contentManager('DELETE', `/collection-types/${CONTRAINDICATION}/${documentId}`);
	await reviewer.leave();
	await editor.leave();
});

test('a CMS that starts reminds the reviewers by mail, and nobody else', async () => {
	await expect.poll(() => mail?.mails.length, { timeout: 10_000 }).toBe(1);
	expect(mail?.mails[0]).toContain(`To: ${reviewer.email}`);
	expect(mail?.mails[0]?.includes(NAME)).toBe(false);
});

test('a reviewer reads on the home page what is overdue, and goes to sign it', async () => {
	await asPerson(
		browser(),
		reviewer,
		async (page) => {
			const line = page.getByRole('listitem').filter({ hasText: NAME });
			await page.getByText(/^\d+ documents wait for a signature\.$/).waitFor();
			await line.getByText(/^Was due on .*: overdue by 5 days$/).waitFor();
			await line.getByText('Contraindication · English').waitFor();
			await page.getByRole('link', { name: 'Read and sign them under Signing' }).click();
			await page.getByRole('heading', { name: 'Signing', exact: true }).waitFor();

			await page.goto(`${later?.url}/admin/content-manager/collection-types/${CONTRAINDICATION}/${documentId}`);
			await page.getByText(/They were to be read again by \w+ \d+, \d+\.$/).waitFor();
			await page.getByRole('link', { name: 'Read and sign them under Signing' }).click();
			await page.getByRole('checkbox', { name: `I have read “${NAME}” and sign it` }).waitFor();
			await page.waitForFunction((name) => document.activeElement?.querySelector('h3')?.textContent === name, NAME);
		},
		later?.url,
	);
}, 90_000);

test('an editor reads it too, and opens the document from there', async () => {
	await asPerson(
		browser(),
		editor,
		async (page) => {
			await page.getByText('A medical reviewer reads and signs them.').waitFor();
			await page.getByRole('link', { name: NAME }).click();
			await page.waitForURL(`**/${CONTRAINDICATION}/${documentId}*`);
			await page.locator('[name=advice]').waitFor();
		},
		later?.url,
	);
}, 90_000);

test('where nothing is due, the home page says so', async () => {
	await asPerson(browser(), editor, async (page) => {
		await page.getByText(NOTHING).waitFor();
	});
}, 90_000);

test.each([
	['another kind of document', 'api::study.study', undefined],
	['another language', CONTRAINDICATION, ['es']],
])('whoever may read only %s is told of nothing else', async (_what, subject, locales) => {
	const at = later?.url as string;
	const credentials = { email: inject('adminEmail'), password: inject('adminPassword') };
	const session = await call<{ data: { token: string } }>('POST', '/admin/login', { at, body: credentials });
	const admin = session.body.data.token;
	const asked = { at, token: admin };
	const role = { name: `Reads ${subject} ${locales}`, description: 'Made by a test.' };
	const made = await call<{ data: { id: number; code: string } }>('POST', '/admin/roles', { ...asked, body: role });
	const { id, code } = made.body.data;
	const properties = { fields: ['name', 'title'], ...(locales ? { locales } : {}) };
	const permissions = [{ action: 'plugin::content-manager.explorer.read', subject, properties, conditions: [] }];
	const given = await call('PUT', `/admin/roles/${id}/permissions`, { ...asked, body: { permissions } });
	expect(given.status).toBe(200);
	const person = await inviteEditor(locales ? 'Sol' : 'Stu', { role: code, at, admin });
	const due = await call<{ data: object }>('GET', '/review-clock/due', { at, token: person.token });
	expect(due.body.data).toEqual({ due: [], returned: [] });
});
