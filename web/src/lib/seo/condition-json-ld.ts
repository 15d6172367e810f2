import type { PageReview } from '#lib/pages/review.ts';

/** What search engines are told of a condition's page. */
export interface ConditionFacts {
	name: string;
	summary: string;
	url: string;
	alternateNames: string[];
	/** The form of it the clinic treats; the codes are its. */
	clinicalName: string;
	icd10Codes: string[];
	clinicName: string;
	clinicTelephone: string;
	/** Who signed the page; none while nobody did. */
	review?: PageReview;
}

/**
 * Describes a condition's page in the words of schema.org (MedicalWebPage, MedicalCondition). It says nothing the page does not:
 * a review is one that a clinician signed.
 *
 * @param facts what the page shows, and the ICD-10-CM codes it does not
 * @returns the object a `application/ld+json` element holds
 */
export function conditionJsonLd(facts: ConditionFacts): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'MedicalWebPage',
		url: facts.url,
		name: facts.name,
		description: facts.summary,
		inLanguage: 'en',
		audience: { '@type': 'PatientAudience', audienceType: 'Patient' },
		publisher: { '@type': 'MedicalClinic', name: facts.clinicName, telephone: facts.clinicTelephone },
		...(facts.review && {
			lastReviewed: facts.review.signedOn,
			reviewedBy: { '@type': 'Person', name: facts.review.reviewer },
		}),
		about: [
			{ '@type': 'MedicalCondition', name: facts.name, alternateName: facts.alternateNames },
			{
				'@type': 'MedicalCondition',
				name: facts.clinicalName || facts.name,
				code: facts.icd10Codes.map((codeValue) => ({ '@type': 'MedicalCode', codeValue, codingSystem: 'ICD-10-CM' })),
			},
		],
	};
}
