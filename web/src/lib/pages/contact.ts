import type { AnswerWithNotices } from '#lib/cms/client.ts';
import type { ContactPageQuery, FrameFragment } from '#lib/cms/generated/graphql.ts';
import { localTime } from '#lib/clinic/local-time.ts';
import { intervals } from '#lib/clinic/opening.ts';
import { telephone } from '#lib/clinic/telephone.ts';
import { words } from '#lib/i18n/index.ts';
import { blocks } from './blocks.ts';
import { clinicTelephone, present, standingNotice } from './facts.ts';
import { pageHead } from './head.ts';
import { safeHref } from './href.ts';
import { needed } from './incomplete.ts';

type Clinic = NonNullable<FrameFragment['clinic']>;
type Location = NonNullable<ContactPageQuery['locations'][number]>;

const spoken = (lines: Parameters<typeof intervals>[0]) =>
	intervals(lines)
		.map(({ opens, closes }) => words.opening.hours(opens, closes))
		.join(', ') || words.opening.closed;

function week({ openingHours }: Clinic): { day: string; hours: string }[] {
	if (!openingHours?.length) return [];
	return words.contact.weekdays.map((day) => ({
		day,
		hours: spoken(openingHours.filter((line) => line?.dayOfWeek === day)),
	}));
}

/** A day that is over helps nobody. */
function exceptions({ specialHours, timeZone }: Clinic, now: Date): { day: string; hours: string; note: string }[] {
	const today = localTime(now, timeZone || 'UTC').date;
	return present(specialHours)
		.filter(({ date }) => date && date >= today)
		.toSorted((a, b) => `${a.date}`.localeCompare(`${b.date}`))
		.map((line) => ({ day: words.date(`${line.date}`), hours: spoken([line]), note: line.note ?? '' }));
}

function place({ name, placeholder, address, directionsUrl, directions, parking, access }: Location) {
	const city = [address?.addressLocality, [address?.addressRegion, address?.postalCode].filter(Boolean).join(' ')];
	return {
		name: needed(name, 'name of a location'),
		placeholder: placeholder === true,
		address: [address?.streetAddress, city.filter(Boolean).join(', ')].filter(Boolean),
		mapUrl: safeHref(directionsUrl),
		directions: blocks(directions),
		parking: blocks(parking),
		access: blocks(access),
	};
}

/**
 * Turns the CMS's answer into the contact page.
 *
 * @param answer the answer
 * @param url the page's full address
 * @param now the moment the page is made: past exceptions to the hours are left out
 * @returns the page
 * @throws PageIncomplete when the clinic has no telephone or a location no name
 */
export function contactPage(answer: AnswerWithNotices<ContactPageQuery>, url: string, now: Date) {
	const clinic = needed(answer.clinic, 'published clinic');
	const page = { title: words.contact.title, summary: words.contact.summary, url };
	return {
		head: pageHead(page, clinic.name ?? ''),
		telephone: clinicTelephone(clinic),
		textTelephone: clinic.textTelephone ? telephone(clinic.textTelephone) : undefined,
		email: clinic.email ?? '',
		week: week(clinic),
		exceptions: exceptions(clinic, now),
		locations: present(answer.locations).map(place),
		complaints: answer.notices?.complaints ? standingNotice(answer.notices, 'complaints') : undefined,
	};
}
