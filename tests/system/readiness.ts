import { call, type Answer, type Editor } from './people.ts';

/** Something to mend, as the panel beside the form has it. */
export interface Line {
	code: string;
	path: string[];
	message: string;
	words: string[];
	where: string;
	isOverridable: boolean;
	override?: { who: string; at: string; reason: string };
}

/** What the panel beside the form says of a saved draft. */
export interface Readiness {
	hash: string;
	mustMend: Line[];
	missingSignature?: string;
	review?: string;
	overdue?: string;
	behind: string[];
	isLive: boolean;
	isDemonstration: boolean;
	address?: string;
	passed: Line[];
	overridden: Line[];
	betterToMend: Line[];
	notShown?: string;
	reviewers: string[];
	maySign: boolean;
}

interface Told {
	data: Readiness;
	error?: { message: string; details?: { errors?: { path: string[]; message: string }[] } };
}

/** Which draft. */
export interface Shown {
	uid: string;
	documentId: string;
	locale?: string;
}

type Person = Pick<Editor, 'token'>;

/**
 * Asks what a publish of a saved draft would meet.
 *
 * @param person who asks
 * @param shown which draft; English when no language is named
 */
export const askReadiness = ({ token }: Person, { uid, documentId, locale = 'en' }: Shown): Promise<Answer<Told>> =>
	call<Told>('GET', `/editorial/readiness?${new URLSearchParams({ uid, documentId, locale })}`, { token });

/** The same, where it is known that there is an answer. */
export async function readinessOf(person: Person, shown: Shown): Promise<Readiness> {
	const { status, body } = await askReadiness(person, shown);
	if (status !== 200) throw new Error(`The readiness was answered ${status}: ${JSON.stringify(body)}`);
	return body.data;
}

/**
 * Lets a finding pass, as the panel does.
 *
 * @param person who does
 * @param shown which draft; English when no language is named
 * @param body the hash of the words that were read, the finding, and the reason
 */
export const override = (
	{ token }: Person,
	shown: Shown,
	body: { hash?: string; finding?: object; reason?: unknown },
): Promise<Answer<Told>> =>
	call<Told>('POST', '/editorial/overrides', { token, body: { locale: 'en', ...shown, ...body } });

/**
 * Takes back that a finding may pass, as the panel does.
 *
 * @param person who does
 * @param shown which draft; English when no language is named
 * @param body the hash of the words that were read, and the finding
 */
export const withdraw = (
	{ token }: Person,
	shown: Shown,
	body: { hash?: string; finding?: object },
): Promise<Answer<Told>> =>
	call<Told>('POST', '/editorial/overrides/withdraw', { token, body: { locale: 'en', ...shown, ...body } });
