import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConditionPageDocument } from '../../web/src/lib/cms/generated/graphql.ts';
import { contentManager, siteQuery } from '../system/cms.ts';
import { paragraph } from '../system/complete.ts';
import { act, forgetRedirects, open, whilePublished } from '../system/editor.ts';
import { movedClock, type MovedClock } from '../system/moved-clock.ts';
import { inviteEditor, type Editor } from '../system/people.ts';
import { secondWeb, type SecondServer } from '../system/second.ts';
import { signAs } from '../system/signer.ts';
import { until } from '../system/until.ts';

const CONDITION = 'api::condition.condition';
const SAFETY_NOTICE = 'api::safety-notice.safety-notice';
const SLUG = 'planted-overdue';
const OVERDUE = 'This page was due to be read again by a clinician on';
const MINUTE = 60_000;
const DAY = 86_400_000;

let reviewer: Editor;
let clock: MovedClock;

beforeAll(async () => {
	reviewer = await inviteEditor('Orla', { role: 'medical-reviewer' });
	clock = movedClock();
});

afterAll(async () => {
	clock.end();
	await reviewer.leave();
});

async function planted(uid: string, fields: object): Promise<string> {
	const { status, body } = await contentManager('POST', `/collection-types/${uid}`, fields);
	expect(status).toBe(201);
	return body.data.documentId as string;
}

/** Lets a test look at a page that a clinician signed, with all it shows. */
async function withSignedPage(work: () => Promise<void>): Promise<void> {
	await whilePublished(
		'api::notices.notices',
		() => true,
		() => ({ demonstration: false }),
		async () => {
			const notice = await planted(SAFETY_NOTICE, {
				title: 'Planted: get help',
				lines: [{ text: 'Call 911.', telephone: '911' }],
				fullList: paragraph('Call 911 for chest pain.'),
			});
			const page = await planted(CONDITION, {
				...{ name: 'Planted', slug: SLUG, summary: 'A page to be read again.' },
				safetyNotice: { connect: [{ documentId: notice }] },
				callsToAction: { connect: [{ documentId: (await open('api::call-to-action.call-to-action')).documentId }] },
				sections: [{ __component: 'section.prose', heading: 'What it is', anchor: 'what', body: paragraph('Pain.') }],
			});
			try {
				await signAs(reviewer, notice);
				await signAs(reviewer, page);
				await act('publish', SAFETY_NOTICE, notice);
				await act('publish', CONDITION, page);
				await work();
			} finally {
				await contentManager('DELETE', `/collection-types/${CONDITION}/${page}`);
				await contentManager('DELETE', `/collection-types/${SAFETY_NOTICE}/${notice}`);
				await forgetRedirects(/^\/conditions\/planted/);
			}
		},
	);
}

const reviewOf = async () => {
	const { data } = await siteQuery(ConditionPageDocument, { slug: SLUG, locale: 'en' });
	const review = data?.conditions[0]?.review;
	if (!review) throw new Error('The page is not signed.');
	return review as { dueOn: string; bookingEndsOn: string };
};

async function look(web: SecondServer) {
	const response = await fetch(`${web.url}/conditions/${SLUG}`);
	const html = await response.text();
	const isKept = response.headers.get('cache-status')?.endsWith('hit');
	return { status: response.status, isOverdue: html.includes(OVERDUE), isKept, html };
}

/** The moment at which the clinic's day after a day begins: in Austin, daylight saving included. */
function midnightAfter(day: string): number {
	const next = new Date(Date.parse(day) + DAY);
	const hour = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Chicago', hour: '2-digit', hourCycle: 'h23' });
	return [5, 6]
		.map((hours) => next.getTime() + hours * 3_600_000)
		.find((moment) => hour.format(new Date(moment)) === '00') as number;
}

test('a page whose review falls due is kept until the clinic’s midnight, and says from then on that it is overdue', () =>
	withSignedPage(async () => {
		const { dueOn } = await reviewOf();
		const midnight = midnightAfter(dueOn);
		clock.set(new Date(midnight - 5 * MINUTE));
		const web = await secondWeb({}, clock.nodeArgs);
		try {
			await until(async () => (await look(web)).isKept === true, 'the page is kept');
			expect(await look(web)).toMatchObject({ status: 200, isOverdue: false, isKept: true });
			expect((await look(web)).html).toContain('They are to be read again by');
			clock.set(new Date(midnight + 1_000));
			await until(async () => (await look(web)).isOverdue, 'the page says that it is overdue');
			expect(await look(web)).toMatchObject({ status: 200, isOverdue: true });
			expect((await look(web)).html).toContain('Free Consultation');
		} finally {
			await web.stop();
		}
	}));

test('the CMS says on which day a page stops offering to book, as the clinic set it', () =>
	withSignedPage(async () => {
		const { dueOn, bookingEndsOn } = await reviewOf();
		expect(Date.parse(bookingEndsOn) - Date.parse(dueOn)).toBe(90 * DAY);
	}));
