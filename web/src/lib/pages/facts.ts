import type {
	CallToActionFragment,
	ClinicFragment,
	ClinicianFragment,
	NoticesFragment,
	SafetyNoticeFragment,
} from '#lib/cms/generated/graphql.ts';
import { telephone, type Telephone } from '#lib/clinic/telephone.ts';
import { words } from '#lib/i18n/index.ts';
import { blocks, type Block } from './blocks.ts';
import { safeHref } from './href.ts';
import { needed } from './incomplete.ts';
import { picture, type Picture } from './picture.ts';

/** A heading and the text under it, shown by pages themselves. */
export interface Notice {
	heading: string;
	body: Block[];
}

/** A button and its small print. */
export interface Action {
	label: string;
	href: string;
	/** How to reach us where there is no link to follow: "Ask by phone:" and the number. */
	byPhone?: { intro: string; telephone: Telephone };
	disclosure: string;
}

/** A person of the clinic. */
export interface Person {
	name: string;
	/** Its page; empty while it has no address. */
	href: string;
	placeholder: boolean;
	credentials: string;
	jobTitle: string;
	languages: string;
	biography: Block[];
	photo?: Picture;
}

/** A line of text and the number in it, which calls. A number the text does not say follows it. */
export interface CallableLine {
	before: string;
	telephone?: Telephone;
	after: string;
}

/** When to call 911 or 988. */
export interface SafetyNotice {
	title: string;
	lines: CallableLine[];
	fullList: Block[];
}

/** A link to another page, with its summary. */
export interface Card {
	name: string;
	href: string;
	summary: string;
}

const present = <T>(items: readonly (T | null)[] | null | undefined): T[] =>
	(items ?? []).filter((item): item is T => item !== null);

export { present };

/** The clinic's number, which every page shows. Throws PageIncomplete when the clinic has none. */
export function clinicTelephone(clinic: ClinicFragment | null): Telephone {
	return telephone(needed(clinic?.telephone, 'clinic telephone'));
}

/** One of the clinic's standing notices. Throws PageIncomplete when it has no words. */
export function standingNotice(
	notices: NoticesFragment | null,
	name: 'talkToProvider' | 'offLabel' | 'goodFaithEstimate' | 'complaints',
): Notice {
	const notice = needed(notices?.[name], `standing notice "${name}"`);
	return {
		heading: needed(notice.heading, `heading of "${name}"`),
		body: needed(blocks(notice.body), `text of "${name}"`),
	};
}

/** Reads a call to action; one without a link of its own calls the clinic. */
export function action(cta: CallToActionFragment, phone: Telephone): Action {
	const kind = needed(cta.kind, 'kind of a call to action');
	const target = safeHref(cta.target);
	const calls = kind === 'phone_call' || !target;
	return {
		label: needed(cta.label, 'label of a call to action'),
		href: calls ? phone.href : target,
		byPhone: calls ? { intro: words.byPhone[kind], telephone: phone } : undefined,
		disclosure: cta.disclosure ?? '',
	};
}

/** Reads a person of the clinic. */
export function person(clinician: ClinicianFragment): Person {
	return {
		name: needed(clinician.name, 'name of a clinician'),
		href: clinician.slug ? `/team/${clinician.slug}` : '',
		placeholder: clinician.placeholder === true,
		credentials: clinician.credentials ?? '',
		jobTitle: clinician.jobTitle ?? '',
		languages: clinician.languages ?? '',
		biography: blocks(clinician.biography),
		photo: clinician.photo ? picture(clinician.photo) : undefined,
	};
}

function callableLine(text: string, number: string | null): CallableLine {
	if (!number) return { before: text, after: '' };
	const [before, ...after] = text.split(number);
	if (after.length === 0) return { before: `${text} `, telephone: telephone(number), after: '' };
	return { before: before ?? '', telephone: telephone(number), after: after.join(number) };
}

/** Reads the safety notice. Throws PageIncomplete when it, its lines or its list are missing. */
export function safetyNotice(notice: SafetyNoticeFragment | null): SafetyNotice {
	const found = needed(notice, 'safety notice');
	return {
		title: needed(found.title, 'title of the safety notice'),
		lines: needed(present(found.lines), 'lines of the safety notice').map((line) =>
			callableLine(needed(line.text, 'text in a line of the safety notice'), line.telephone),
		),
		fullList: needed(blocks(found.fullList), 'full list of the safety notice'),
	};
}

/** Reads a page another page links to. */
export function card(page: {
	__typename: 'Condition' | 'Treatment';
	name: string | null;
	slug: string | null;
	summary: string | null;
}): Card {
	const folder = page.__typename === 'Condition' ? 'conditions' : 'treatments';
	const slug = needed(page.slug, `web address of "${page.name}"`);
	return { name: needed(page.name, 'name of a linked page'), href: `/${folder}/${slug}`, summary: page.summary ?? '' };
}
