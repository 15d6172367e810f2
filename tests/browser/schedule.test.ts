import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asPerson } from '../system/admin-page.ts';
import { useBrowser } from '../system/browser.ts';
import { contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { save } from '../system/editor.ts';
import { inviteEditor, type Editor } from '../system/people.ts';
import { dayFromNow, letHourCome, stateOf, takeBack, untilEnded } from '../system/schedule.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const NAME = 'Planted to be planned';
const browser = useBrowser();
let editor: Editor;
let reviewer: Editor;
let documentId: string;

beforeAll(async () => {
	editor = await inviteEditor('Pia');
	reviewer = await inviteEditor('Ros', { role: 'medical-reviewer' });
	const { body } = await contentManager(
		'POST',
		`/collection-types/${CONTRAINDICATION}`,
		complete.contraindication(NAME),
	);
	documentId = body.data.documentId as string;
});

afterAll(async () => {
	await contentManager('DELETE', `/collection-types/${CONTRAINDICATION}/${documentId}`);
	await editor.leave();
	await reviewer.leave();
});

const form = (id: string) =>
	`${inject('cmsUrl')}/admin/content-manager/collection-types/${CONTRAINDICATION}/${id}?plugins[i18n][locale]=en`;

const loggedIn = (person: Editor, look: (page: Page) => Promise<void>) => asPerson(browser(), person, look);

test('an editor plans when a page goes live beside its form, reads what would stop it, changes the hour, and cancels', async () => {
	const target = { uid: CONTRAINDICATION, documentId };
	await loggedIn(editor, async (page) => {
		await page.goto(form('create'));
		await page.getByText('Save a draft first. Then you can plan when it goes live.').waitFor();

		await page.goto(form(documentId));
		const unfold = () => page.getByText('Choose a day and an hour').click();
		await unfold();
		const day = page.getByLabel('Day', { exact: true });
		const submit = page.getByRole('button', { name: 'Plan to publish' });
		await submit.click();
		await page.getByText('Choose a day.').waitFor();
		await day.fill(dayFromNow(-1));
		await submit.click();
		await page.getByText(/^That hour has passed: at the clinic it is .* C[SD]T\./).waitFor();
		expect(await stateOf(target)).toBeUndefined();

		await day.fill(dayFromNow(2));
		await page.getByLabel('Hour at the clinic').fill('07:30');
		await page.getByLabel('Hour at the clinic').press('Enter');
		await page.getByText(/^Goes live on .* at 7:30 AM C[SD]T\. Planned by Pia Example\.$/).waitFor();
		expect(await stateOf(target)).toMatchObject({ day: dayFromNow(2), time: '07:30', who: 'Pia Example' });

		// The plan is there for whoever opens the form next; what stands in the way is told at once.
		await save(CONTRAINDICATION, documentId, { advice: '' });
		await page.reload();
		await unfold();
		await page.getByLabel('Hour at the clinic').fill('08:45');
		await page.getByRole('button', { name: 'Change the plan' }).click();
		const said = page.getByRole('status').filter({ hasText: 'Planned. It could not go live as it is now:' });
		await said.getByText('Say what a patient should do, then publish.').waitFor();

		await page.getByRole('link', { name: 'Schedule' }).click();
		const card = page.getByRole('listitem').filter({ hasText: NAME });
		await card.getByText(/^Goes live on .* at 8:45 AM C[SD]T\./).waitFor();
		await letHourCome(target);
		await untilEnded(target);
		await page.reload();
		await page.getByRole('heading', { name: 'Refused at its hour' }).waitFor();
		await card.getByText('Say what a patient should do, then publish.').waitFor();
		await card.getByRole('link', { name: NAME }).click();
		await page.getByText(/^Was to go live on .*, as Pia Example planned\. That was refused:$/).waitFor();
		await page.getByRole('button', { name: 'Clear the note about going live' }).click();
		await page.getByText(/^Was to go live on/).waitFor({ state: 'detached' });

		await unfold();
		await page.getByLabel('What', { exact: true }).selectOption('Take down');
		await day.fill(dayFromNow(3));
		// Planned, though the answer is lost on its way.
		await page.route('**/schedule/plan', async (route) => {
			await route.fetch();
			await route.abort();
		});
		await page.getByRole('button', { name: 'Plan to take down' }).click();
		await page.getByText('The CMS does not answer. Reload the page in a minute, and see what is planned.').waitFor();
		await page.getByText(/^Is taken down on .* at 9:00 AM C[SD]T\./).waitFor();
		await page.getByRole('button', { name: 'Cancel taking it down' }).click();
		await page.getByText(/^Is taken down on/).waitFor({ state: 'detached' });
		expect(await stateOf(target, 'unpublish')).toBeUndefined();
	});
	await takeBack(target, 'publish');
}, 90_000);

test('who may not publish sees what is planned, and has nothing to plan with; what cannot be read says so', async () => {
	await loggedIn(reviewer, async (page) => {
		await page.goto(form(documentId));
		await page.getByText('Who may publish this may also plan when it goes live.').waitFor();
		expect(await page.getByLabel('Hour at the clinic').count()).toBe(0);
		await page.route('**/schedule/plans?*', (route) => route.abort());
		await page.reload();
		await page.getByText('The schedule could not be read. Reload the page.').waitFor();
	});
}, 90_000);
