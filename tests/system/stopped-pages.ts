import * as complete from './complete.ts';
import { open } from './editor.ts';

/** A draft that a rule stops, and what its editor reads. */
export interface StoppedPage {
	readonly uid: string;
	readonly fields: object;
	/** The sentence, or how it begins. */
	readonly says: string;
}

type Draft = Pick<StoppedPage, 'uid' | 'fields'>;

const CONDITION = 'api::condition.condition';
const CONTRAINDICATION = 'api::contraindication.contraindication';
const STUDY = 'api::study.study';
const CALL_TO_ACTION = 'api::call-to-action.call-to-action';

const NAME = 'Planted page';

const connect = (documentId: string) => ({ connect: [{ documentId }] });

const idOf = async (uid: string, matches?: (document: Record<string, unknown>) => boolean) =>
	(await open(uid, matches)).documentId;

const treatment = () => idOf('api::treatment.treatment');
const button = (wanted: string) => idOf(CALL_TO_ACTION, ({ kind }) => kind === wanted);

/** A page of a condition that could be published but for what is changed of it. */
async function condition(changed: object): Promise<Draft> {
	const safetyNotice = await idOf('api::safety-notice.safety-notice');
	const callToAction = await button('phone_call');
	return { uid: CONDITION, fields: { ...complete.condition(NAME, { safetyNotice, callToAction }), ...changed } };
}

/** A science that could be published but for what is changed of it. */
async function science(text: string, changed: object = {}): Promise<Draft> {
	const studies = connect(await idOf(STUDY, ({ design }) => design === 'case_series'));
	return {
		uid: 'api::treatment-science.treatment-science',
		fields: { ...complete.science(NAME, await treatment(), [{ text, polarity: 'neutral', studies }]), ...changed },
	};
}

const section = (kind: string, fields: object) => ({
	...{ __component: `section.${kind}`, heading: 'A heading', anchor: 'a-heading' },
	...fields,
});

/**
 * For each rule that stops a publish, a page that it stops.
 *
 * @param uses the ids of what a test made: a contraindication that is not published, and a picture that nobody described
 */
export const stoppedPages = (uses: { unpublished: () => string; undescribed: () => number }) => ({
	'required-field': async (): Promise<StoppedPage> => ({
		...{ uid: CONTRAINDICATION, fields: { ...complete.contraindication(NAME), advice: '' } },
		says: 'Say what a patient should do, then publish.',
	}),
	'claims-sourced': async (): Promise<StoppedPage> => ({
		...(await condition({ sections: [section('statistics', { statistics: [{ value: '1 in 4', label: 'homes' }] })] })),
		says: 'This figure has no source. Choose a study or a source, then publish.',
	}),
	'uses-published': async (): Promise<StoppedPage> => ({
		uid: 'api::treatment.treatment',
		fields: { name: NAME, slug: 'planted-page', contraindications: connect(uses.unpublished()) },
		says: '"Planted and not published" (Contraindication) is not published in English.',
	}),
	'fair-balance': async (): Promise<StoppedPage> => ({
		...(await condition({ sections: [section('treatment', { treatment: connect(await treatment()) })] })),
		says: 'This page speaks of "IV ketamine infusion" without its risks.',
	}),
	'risks-before-booking': async (): Promise<StoppedPage> => ({
		...(await condition({ sections: [section('action', { callsToAction: connect(await button('scheduling')) })] })),
		says: '"Schedule Treatment" books treatment before the reader has met the risks.',
	}),
	'off-label-said': async (): Promise<StoppedPage> => ({
		...(await science('The FDA approved ketamine for migraine.')),
		says: 'calls this use approved, and it is off-label',
	}),
	'small-study': async (): Promise<StoppedPage> => ({
		...(await science('Ketamine is effective for migraine.')),
		says: 'claims that the treatment works, and these studies compared it with nothing.',
	}),
	'contrary-sought': async (): Promise<StoppedPage> => ({
		...(await science('Six people had less pain.', { contrarySoughtOn: null })),
		says: 'Look for studies that found no benefit or harm, and write the day you looked.',
	}),
	'no-absolutes': async (): Promise<StoppedPage> => ({
		...(await condition({ summary: 'Our infusions cure migraine.' })),
		says: 'promises that an illness ends, which no study shows.',
	}),
	'free-explained': async (): Promise<StoppedPage> => ({
		...{ uid: CALL_TO_ACTION, fields: { label: 'Free Consultation', kind: 'phone_call' } },
		says: 'The button says "Free". Say here what is free and what is not, then publish.',
	}),
	'emergency-present': async (): Promise<StoppedPage> => ({
		...(await condition({ safetyNotice: { set: [] } })),
		says: 'Choose a safety notice, then publish.',
	}),
	'figures-described': async (): Promise<StoppedPage> => ({
		uid: 'api::info-page.info-page',
		fields: { title: NAME, slug: 'planted-page', sections: [section('figure', { image: uses.undescribed() })] },
		says: 'Open the picture and describe it in "Alternative text"',
	}),
	'times-valid': async (): Promise<StoppedPage> => ({
		uid: 'api::announcement.announcement',
		fields: { text: NAME, startsAt: '2026-12-26T00:00:00.000Z', endsAt: '2026-12-24T00:00:00.000Z' },
		says: 'The announcement ends before it begins. Write a later moment.',
	}),
	'review-signed': async (): Promise<StoppedPage> => ({
		...{ uid: STUDY, fields: { ...complete.study(NAME), demonstration: false } },
		says: 'These words are not signed.',
	}),
});
