import type { Planned } from '../../cms/src/publishing/schedule/api.ts';
import { adminLogin } from './cms.ts';
import { changeDatabase } from './database.ts';
import { call, type Answer } from './people.ts';
import { until } from './until.ts';

export type { Planned };

/** A document in one language. */
export interface Target {
	readonly uid: string;
	readonly documentId: string;
	readonly locale?: string;
}

interface Body<Data> {
	readonly data: Data;
	readonly error?: { readonly message: string };
}

const withLanguage = (target: Target) => ({ locale: 'en', ...target });

/** A day from now, as the calendar at the clinic of the demo shows it. */
export const dayFromNow = (days: number): string =>
	new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(Date.now() + days * 86_400_000);

/**
 * Plans something, as the panel beside the form does.
 *
 * @param target the document
 * @param wanted what and when; tomorrow at nine, to be published, when left out
 * @param token of who plans it; the first administrator when left out
 */
export const plan = (
	target: Target,
	wanted: { act?: string; day?: string; time?: string } = {},
	token = adminLogin(),
): Promise<Answer<Body<{ plan: Planned; stops: string[]; notes: string[] }>>> =>
	call('POST', '/schedule/plan', {
		token,
		body: { ...withLanguage(target), act: 'publish', day: dayFromNow(1), time: '09:00', ...wanted },
	});

/**
 * Takes a plan back, or clears the note of what became of it.
 *
 * @param target the document
 * @param act which plan
 * @param state what was shown of it
 * @param token of who asks; the first administrator when left out
 */
export const takeBack = (
	target: Target,
	act: Planned['act'],
	state: Planned['state'] = 'waiting',
	token = adminLogin(),
): Promise<Answer<Body<number>>> =>
	call('POST', '/schedule/take-back', { token, body: { ...withLanguage(target), act, state } });

/** Asks what is planned for a document. */
export const plansOf = (
	target: Target,
	token = adminLogin(),
): Promise<Answer<Body<{ plans: Planned[]; mayPlan: boolean; timeZone: string; isPublic: boolean }>>> =>
	call('GET', `/schedule/plans?${new URLSearchParams({ ...withLanguage(target) })}`, { token });

/** What became of a plan, or `undefined` where there is none. */
export async function stateOf(target: Target, act = 'publish'): Promise<Planned | undefined> {
	const { body } = await plansOf(target);
	return body.data.plans.find((one) => one.act === act);
}

/** A moment as the table of plans holds it. */
export const moment = (time: number): string => `'${new Date(time).toISOString()}'`;

/**
 * Lets the hour of a plan come, as if time had passed.
 *
 * @param target the document
 * @param act which plan
 * @param minutesAgo how long ago its hour was
 */
export const letHourCome = (target: Target, act = 'publish', minutesAgo = 1): Promise<void> =>
	changeDatabase(
		`update schedules set at = ${moment(Date.now() - minutesAgo * 60_000)} where target = '${target.documentId}' and act = '${act}'`,
	);

/**
 * Waits until a plan came to its end.
 *
 * @returns how it ended
 */
export async function untilEnded(target: Target, act = 'publish'): Promise<Planned> {
	let ended: Planned | undefined;
	await until(async () => {
		ended = await stateOf(target, act);
		return ended !== undefined && ended.state !== 'waiting';
	}, `what is planned for ${target.documentId} is done or refused`);
	return ended as Planned;
}
