import type { Environment } from './env-file.ts';
import type { LaunchContent } from './launch-problems.ts';
import { Problem } from './problem.ts';

/** Each kind that can be marked: its name for people, its GraphQL field, the field that names a document, and the mark. */
const MARKED: [kind: string, field: string, name: string, mark: 'demonstration' | 'placeholder'][] = [
	['Condition', 'conditions', 'name', 'demonstration'],
	['Treatment', 'treatments', 'name', 'demonstration'],
	['Treatment science', 'treatmentSciences', 'name', 'demonstration'],
	['Contraindication', 'contraindications', 'name', 'demonstration'],
	['Side effect', 'sideEffects', 'name', 'demonstration'],
	['Safety notice', 'safetyNotices', 'title', 'demonstration'],
	['Study', 'studies', 'title', 'demonstration'],
	['Source', 'sources', 'title', 'demonstration'],
	['Location', 'locations', 'name', 'placeholder'],
	['Price', 'prices', 'name', 'placeholder'],
	['Information page', 'infoPages', 'title', 'placeholder'],
	['Clinician', 'clinicians', 'name', 'placeholder'],
];

// The CMS counts aliases.
const named = (field: string) => (field === 'name' ? field : `name: ${field}`);

/** What `pnpm launch:check` asks: one of the operations that the site's token may run. */
export const LAUNCH_QUERY = `query LaunchCheck {
	clinic { name telephone openingHours { dayOfWeek } }
	clinicians { name placeholder }
	homePage { title demonstration }
	notices { demonstration }
	${MARKED.map(([, field, name, mark]) => `marked_${field}: ${field}(filters: { ${mark}: { eq: true } }) { ${named(name)} }`).join('\n\t')}
}`;

interface Answer extends Pick<LaunchContent, 'clinic' | 'clinicians'> {
	homePage: { title: string | null; demonstration: boolean | null } | null;
	notices: { demonstration: boolean | null } | null;
	[marked: `marked_${string}`]: { name: string | null }[];
}

/**
 * Asks the running CMS what it has published.
 *
 * @param settings CMS_URL and DELIVERY_TOKEN
 * @returns what bears on going live
 * @throws Problem when the CMS does not answer or refuses
 */
export async function launchContent({ CMS_URL, DELIVERY_TOKEN }: Environment): Promise<LaunchContent> {
	const headers = { 'content-type': 'application/json', authorization: `Bearer ${DELIVERY_TOKEN}` };
	const asked = fetch(`${CMS_URL}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: LAUNCH_QUERY }) });
	const response = await asked.catch(() => undefined);
	if (!response) throw new Problem(`The CMS does not answer at ${CMS_URL}. Start it ("pnpm start"), then check again.`);
	const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
	if (!data || errors) throw new Problem(`The CMS refused the question: ${errors?.[0]?.message ?? response.status}.`);
	const marked: LaunchContent['marked'] = Object.fromEntries(
		MARKED.map(([kind, field]) => [kind, data[`marked_${field}`] ?? []]),
	);
	if (data.homePage?.demonstration) marked['Home page'] = [{ name: data.homePage.title }];
	if (data.notices?.demonstration) marked['Standing notices'] = [{ name: 'Standing notices' }];
	return { clinic: data.clinic, clinicians: data.clinicians, marked };
}
