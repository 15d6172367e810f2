import type {
	Enum_Calltoaction_Kind,
	Enum_Componentpartfinding_Polarity,
	Enum_Contraindication_Severity,
	Enum_Study_Design,
	Enum_Treatmentscience_Approvalstatus,
	Enum_Treatmentscience_Evidencestrength,
	Enum_Treatmentscience_Mechanismcertainty,
} from '#lib/cms/generated/graphql.ts';
import { date, hoursWords, openingWords } from './en-times.ts';

const number = new Intl.NumberFormat('en-US');
const people = (count: number) => (count === 1 ? '1 person' : `${number.format(count)} people`);

const severities: Record<Enum_Contraindication_Severity, string> = {
	absolute: 'Do not have it if',
	relative: 'Usually not, unless your doctors agree',
	caution: 'Take extra care',
};

const evidence: Record<Enum_Treatmentscience_Evidencestrength, { label: string; explanation: string }> = {
	high: { label: 'High', explanation: 'New studies are not likely to change what we know.' },
	moderate: { label: 'Moderate', explanation: 'New studies may change what we know.' },
	low: { label: 'Low', explanation: 'New studies are likely to change what we know.' },
	very_low: { label: 'Very low', explanation: 'We cannot be sure that it helps. New studies may change the picture.' },
	conflicting: { label: 'Conflicting', explanation: 'Studies do not agree with each other.' },
};

const designs: Record<Enum_Study_Design, string> = {
	guideline: 'Guideline',
	systematic_review: 'Review of many studies',
	rct: 'Randomized trial',
	open_label_rct: 'Randomized trial, not blinded',
	cohort: 'Group followed over time',
	case_series: 'Case series, no comparison group',
	label: 'Drug label',
	survey: 'Survey',
};

const polarities: Record<Enum_Componentpartfinding_Polarity, string> = {
	benefit: 'A benefit was seen',
	harm: 'A harm was seen',
	neutral: 'No clear benefit',
};

const certainties: Record<Enum_Treatmentscience_Mechanismcertainty, string> = {
	established: 'Established',
	proposed: 'Proposed',
};

const approvals: Record<Enum_Treatmentscience_Approvalstatus, string> = {
	approved: 'The FDA has approved it for this use.',
	off_label: 'Off-label: the FDA has not approved it for this use.',
	investigational: 'Investigational: it is still being tested.',
};

const byPhone: Record<Enum_Calltoaction_Kind, string> = {
	consultation_form: 'Ask by phone:',
	scheduling: 'Schedule by phone:',
	phone_call: 'Call',
};

/** The words of the interface in English. What the clinic says stands in the CMS. */
export const en = {
	date,
	people,
	severities,
	evidence,
	designs,
	polarities,
	certainties,
	approvals,
	byPhone,
	skipLink: 'Skip to content',
	home: 'Home',
	conditions: 'Conditions we treat',
	conditionsList: {
		title: 'Conditions we treat',
		summary: 'Choose a condition to read what it is, what may help, and what the risks are.',
		none: 'No condition is published yet. Please call us.',
	},
	treatments: 'Treatments we give',
	treatmentsList: {
		title: 'Treatments we give',
		summary: 'Choose a treatment to read how it is given and what the risks are.',
		none: 'No treatment is published yet. Please call us.',
	},
	mainNavigation: 'Main',
	callBar: 'Call the clinic',
	announcements: 'Announcements',
	footerNavigation: 'More about the clinic',
	placeholder: 'Placeholder: for the clinic to write',
	callClinic: (number: string) => `Call ${number}`,
	demonstration: 'Demonstration: not reviewed by a clinician',
	alsoKnownAs: 'Also called:',
	clinicalName: 'The form we treat:',
	contents: 'On this page',
	fullSafetyList: 'See the full list of warning signs',
	fullSafetyListOf: (title: string) => `${title}: the full list`,
	relatedConditions: 'Related conditions',
	nextSteps: 'Next steps',
	bookingPaused:
		'You cannot book treatment from this page until a clinician has read it again. We are still glad to talk with you: please call us.',
	readMore: (name: string) => `More about ${name}`,
	review: {
		heading: 'Medical review',
		missing: 'No review of this page by a clinician is on record. Ask your own doctor before you rely on it.',
		signed: (reviewer: string, iso: string) =>
			`${reviewer} read the medical words of this page and signed them on ${date(iso)}.`,
		due: (iso: string) => `They are to be read again by ${date(iso)}.`,
		overdue: (iso: string) =>
			`This page was due to be read again by a clinician on ${date(iso)}. That has not been done yet, so parts of it may be out of date. Please ask us, or your own doctor, before you rely on it.`,
	},
	medicine: {
		name: 'Medicine',
		route: 'How it is given',
		status: 'Legal status',
		approvedUses: 'What the FDA approved it for',
		label: 'Read the label',
	},
	treatment: {
		howPerformed: 'How it is given',
		monitoring: 'How you are watched',
		preparation: 'How to prepare',
		followup: 'Afterwards',
		alternatives: 'Other choices',
		safety: 'Who should not have it',
		evidence: 'What studies show',
		evidenceByCondition:
			'What studies saw, how sure that is and what is not known differs from condition to condition. Each condition has a page that says so.',
		chooseCondition: 'Choose a condition',
	},
	science: {
		strength: 'Strength of the evidence',
		approval: 'FDA status',
		mechanism: 'How it may work',
		targets: 'Where it acts in the body',
		findings: 'What studies saw',
		limits: 'Limits:',
		comparedWith: (comparator: string) => `Compared with: ${comparator}.`,
		peopleUnknown: 'number of people not given',
		missedOutcome: 'This study did not find what it set out to show.',
		unknowns: 'What is not known',
		sought: (iso: string) => `We last looked for studies that speak against it on ${date(iso)}.`,
	},
	safety: {
		sideEffects: 'Side effects',
		serious: 'Serious',
		common: 'Common',
		counted: (outOf: number, population: string) => `Out of ${people(outOf)}${population ? ` (${population})` : ''}:`,
		frequency: (affected: number, outOf: number) => `${affected} of ${outOf}`,
		uncounted: 'Also seen. We have no count:',
		seriousUncounted: 'How often is not known unless it says so.',
		whatToDo: 'What to do:',
		whatToDoOtherwise: 'What to do, unless it says otherwise:',
	},
	references: {
		heading: 'References',
		spoken: (number: number, name: string, isRetracted: boolean) =>
			`Reference ${number}: ${name}${isRetracted ? ', retracted' : ''}`,
		back: (number: number, place: number) => `Back to mention ${place} of reference ${number}`,
		retracted: 'Retracted: the journal withdrew this study.',
		mark: (number: number, isRetracted: boolean) => (isRetracted ? `${number}, retracted` : `${number}`),
		seenOn: (iso: string) => `seen on ${date(iso)}`,
	},
	clinician: {
		languages: 'Speaks',
		license: 'License',
		conflictsOfInterest: 'Conflicts of interest',
		team: 'Our team',
		teamSummary: 'The people you will meet.',
		noTeam: 'The clinic has not introduced its people here yet. Please call us.',
	},
	prices: { asOf: (iso: string) => `Checked on ${date(iso)}.` },
	opening: { state: openingWords, hours: hoursWords, closed: 'Closed' },
	contact: {
		title: 'Contact and directions',
		summary: 'How to reach us, when we answer, and how to get here.',
		phone: 'Phone',
		text: 'Text messages',
		email: 'E-mail',
		emailNote: 'Please write nothing about your health in an e-mail.',
		hours: 'Opening hours',
		noHours: 'The clinic has not given its hours here yet. Please call.',
		exceptions: 'Other hours',
		directions: 'How to get here',
		parking: 'Parking',
		access: 'Getting in',
		map: 'Open a map',
		weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
	},
	notFound: {
		title: 'This page is not here',
		text: 'The address may be mistyped, or the page has moved.',
		link: 'See the conditions we treat',
	},
	gone: {
		title: 'This page was taken down',
		text: 'It is not coming back. Please call us, or see what we treat now.',
		link: 'See the conditions we treat',
	},
	backSoon: {
		title: 'This page comes back soon',
		text: 'We took it down for a while. Please come back later, or call us.',
	},
	unavailable: {
		title: 'This page is not available right now',
		text: 'Something is wrong on our side. Please try again in a few minutes, or call us.',
		retry: 'Try again',
	},
	emergency: 'In an emergency call 911. If you think about ending your life, call or text 988, at any hour.',
	telephone: 'Phone',
};
