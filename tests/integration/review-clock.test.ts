import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contentManager } from '../system/cms.ts';
import { act } from '../system/editor.ts';
import { decodeMail, startMailServer, type MailServer } from '../system/mail-server.ts';
import { call, inviteEditor, type Editor } from '../system/people.ts';
import { remindAt } from '../system/remind.ts';
import { signAs } from '../system/signer.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const NAME = 'Planted for the clock';
const ADMIN = 'https://cms.clinic.example/admin';
const DAY = 86_400_000;

let reviewer: Editor;
let editor: Editor;

beforeAll(async () => {
	reviewer = await inviteEditor('Rhea', { role: 'medical-reviewer' });
	editor = await inviteEditor('Ed');
});

afterAll(async () => {
	await reviewer.leave();
	await editor.leave();
});

const mailSettings = (mail: MailServer) => ({
	...inject('settings'),
	CMS_PUBLIC_URL: 'https://cms.clinic.example',
	SMTP_HOST: '127.0.0.1',
	SMTP_PORT: String(mail.port),
	SMTP_TLS: 'none',
	SMTP_FROM: 'website@clinic.example',
});

/** Lets a test look at a fact that a clinician has signed and readers see. */
async function withSigned(look: (documentId: string, due: string) => Promise<void>): Promise<void> {
	const { token } = reviewer;
	const fields = { name: NAME, severity: 'caution', advice: 'Tell us first.' };
	const { body } = await contentManager('POST', `/collection-types/${CONTRAINDICATION}`, fields);
	const documentId = body.data.documentId as string;
	try {
		await signAs(reviewer, documentId);
		await act('publish', CONTRAINDICATION, documentId);
		const query = `uid=${CONTRAINDICATION}&documentId=${documentId}&locale=en`;
		const status = await call<{ data: { due: string } }>('GET', `/signing/status?${query}`, { token });
		await look(documentId, status.body.data.due);
	} finally {
		await contentManager('DELETE', `/collection-types/${CONTRAINDICATION}/${documentId}`);
	}
}

const atTheClinic = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Chicago', timeStyle: 'short' });

/** 18:00 at Greenwich, some days after a day: at the clinic it is that day too. */
const daysFrom = (day: string, days: number) => new Date(Date.parse(`${day}T18:00:00Z`) + days * DAY);

test('a reviewer is told 60 and 30 days before and on the day, once each, and the mail says nothing of what it is about', () =>
	withSigned(async (documentId, due) => {
		const mail = await startMailServer({ refused: 1 });
		try {
			const days = [-61, -60, -59, -31, -30, -29, 0, 1, 400];
			const { due: seen, nextRun } = await remindAt(
				mailSettings(mail),
				days.map((one) => daysFrom(due, one)),
			);
			expect(atTheClinic.format(new Date(nextRun))).toBe('07:00');
			expect(seen[0]).toEqual([]);
			expect(seen.slice(1).map((list) => list.map((one) => [one.documentId, one.due, one.days]))).toEqual(
				days.slice(1).map((day) => [[documentId, due, 0 - day]]),
			);
			// The first was refused by the mail server, and sent the day after.
			const letters = mail.mails.map(decodeMail);
			expect(letters.map((letter) => /\d+ due [\w ]+/.exec(letter)?.[0])).toEqual([
				'1 due within 60 days',
				'1 due within 30 days',
				'1 due now or overdue',
			]);
			for (const letter of letters) {
				expect(letter).toMatch(new RegExp(`^To: ${reviewer.email}\r$`, 'm'));
				expect(letter).not.toMatch(/^(Cc|Bcc):/m);
				expect(letter).toContain('Subject: 1 page or fact is due for medical review');
				expect(letter.includes(ADMIN)).toBe(true);
				for (const secret of [NAME, 'Planted', documentId, 'ontraindication', 'Tell us first'])
					expect(letter.includes(secret), secret).toBe(false);
			}
		} finally {
			await mail.stop();
		}
	}));

test.skipIf(!inject('settings').DATABASE_URL)('two CMS on one database send one mail', () =>
	withSigned(async (_documentId, due) => {
		const mail = await startMailServer();
		try {
			const [settings, day] = [mailSettings(mail), [daysFrom(due, -30)]];
			await Promise.all([remindAt(settings, day), remindAt(settings, day)]);
			expect(mail.mails).toHaveLength(1);
		} finally {
			await mail.stop();
		}
	}),
);

test('without mail the CMS works, and its log says once that nobody is reminded', () => {
	const log = readFileSync(inject('cmsLog'), 'utf8');
	expect(log.split('no medical reviewer is reminded of a review')).toHaveLength(2);
});

test('each person of the admin may ask what is due, and nobody else', async () => {
	const ask = (token?: string) => call<{ data?: object }>('GET', '/review-clock/due', token ? { token } : {});
	expect((await ask(reviewer.token)).body.data).toMatchObject({ due: [], returned: [], waiting: {} });
	expect((await ask(editor.token)).body.data).toEqual({ due: [], returned: [] });
	expect((await ask()).status).toBe(401);
});
