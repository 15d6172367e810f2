/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Enum_Announcement_Showon =
  | 'every_page'
  | 'home_and_contact';

export type Enum_Calltoaction_Kind =
  | 'consultation_form'
  | 'phone_call'
  | 'scheduling';

export type Enum_Componentpartfinding_Polarity =
  | 'benefit'
  | 'harm'
  | 'neutral';

export type Enum_Componentpartopeninghours_Dayofweek =
  | 'Friday'
  | 'Monday'
  | 'Saturday'
  | 'Sunday'
  | 'Thursday'
  | 'Tuesday'
  | 'Wednesday';

export type Enum_Componentpartreceptortarget_Certainty =
  | 'established'
  | 'proposed';

export type Enum_Contraindication_Severity =
  | 'absolute'
  | 'caution'
  | 'relative';

export type Enum_Sideeffect_Seriousness =
  | 'common'
  | 'serious';

export type Enum_Study_Design =
  | 'case_series'
  | 'cohort'
  | 'guideline'
  | 'label'
  | 'open_label_rct'
  | 'rct'
  | 'survey'
  | 'systematic_review';

export type Enum_Study_Primaryoutcomemet =
  | 'no'
  | 'not_applicable'
  | 'yes';

export type Enum_Treatmentscience_Approvalstatus =
  | 'approved'
  | 'investigational'
  | 'off_label';

export type Enum_Treatmentscience_Evidencestrength =
  | 'conflicting'
  | 'high'
  | 'low'
  | 'moderate'
  | 'very_low';

export type Enum_Treatmentscience_Mechanismcertainty =
  | 'established'
  | 'proposed';

export type Enum_Treatment_Approvalstatus =
  | 'approved'
  | 'off_label';

/** What stands at an address. */
export type SiteAddressKind =
  | 'back_soon'
  | 'gone'
  | 'moved'
  | 'page';

export type AlternativeFragment = { name: string | null, description: string | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> };

export type CallToActionFragment = { __typename: 'CallToAction', documentId: string, label: string | null, kind: Enum_Calltoaction_Kind | null, target: string | null, disclosure: string | null };

export type ConditionCardFragment = { __typename: 'Condition', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, summary: string | null };

export type TreatmentCardFragment = { __typename: 'Treatment', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, summary: string | null };

export type ClinicFragment = { __typename: 'Clinic', documentId: string, name: string | null, tagline: string | null, telephone: string | null, textTelephone: string | null, email: string | null, timeZone: string | null, openingHours: Array<{ dayOfWeek: Enum_Componentpartopeninghours_Dayofweek | null, opens: string | null, closes: string | null } | null> | null, specialHours: Array<{ date: string | null, opens: string | null, closes: string | null, note: string | null } | null> | null };

export type ClinicianFragment = { __typename: 'Clinician', documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null };

export type FrameFragment = { clinic: { __typename: 'Clinic', documentId: string, name: string | null, tagline: string | null, telephone: string | null, textTelephone: string | null, email: string | null, timeZone: string | null, openingHours: Array<{ dayOfWeek: Enum_Componentpartopeninghours_Dayofweek | null, opens: string | null, closes: string | null } | null> | null, specialHours: Array<{ date: string | null, opens: string | null, closes: string | null, note: string | null } | null> | null } | null, appearance: { __typename: 'Appearance', documentId: string, logoShowsName: boolean | null, brandColor: string | null, logo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null, mainNavigation: Array<{ label: string | null, target: string | null } | null> | null, footerNavigation: Array<{ label: string | null, target: string | null } | null> | null } | null, announcements: Array<{ __typename: 'Announcement', documentId: string, text: string | null, target: string | null, startsAt: string | null, endsAt: string | null, showOn: Enum_Announcement_Showon | null } | null> };

export type MediaFragment = { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown };

export type NoticesFragment = { __typename: 'Notices', documentId: string, demonstration: boolean | null, talkToProvider: { heading: string | null, body: unknown } | null, offLabel: { heading: string | null, body: unknown } | null, goodFaithEstimate: { heading: string | null, body: unknown } | null, complaints: { heading: string | null, body: unknown } | null };

export type PageReviewFragment = { reviewer: string, credentials: string | null, signedAt: string, dueOn: string, bookingEndsOn: string | null };

export type PriceFragment = { __typename: 'Price', documentId: string, name: string | null, amount: string | null, includes: string | null, asOf: string | null, placeholder: boolean | null };

export type SafetyNoticeFragment = { __typename: 'SafetyNotice', documentId: string, demonstration: boolean | null, title: string | null, fullList: unknown, lines: Array<{ text: string | null, telephone: string | null } | null> | null };

export type SourceFragment = { __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null };

export type StudyFragment = { __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null };

export type TreatmentFactsFragment = { __typename: 'Treatment', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, howPerformed: unknown, monitoring: unknown, medicine: { nonProprietaryName: string | null, administrationRoute: string | null, legalStatus: string | null, approvedUses: string | null, labelUrl: string | null } | null };

export type TreatmentSafetyFragment = { __typename: 'Treatment', documentId: string, demonstration: boolean | null, contraindications: Array<{ __typename: 'Contraindication', documentId: string, demonstration: boolean | null, name: string | null, severity: Enum_Contraindication_Severity | null, advice: string | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null>, sideEffects: Array<{ __typename: 'SideEffect', documentId: string, demonstration: boolean | null, name: string | null, medicalTerm: string | null, seriousness: Enum_Sideeffect_Seriousness | null, whatToDo: string | null, frequency: { affected: number | null, outOf: number | null, population: string | null, study: { __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null, source: { __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null } | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null> };

export type ClinicianPageQueryVariables = Exact<{
  slug: string;
}>;


export type ClinicianPageQuery = { clinicians: Array<{ __typename: 'Clinician', license: string | null, conflictsOfInterest: string | null, documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null } | null> };

export type ConditionPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type ConditionPageQuery = { conditions: Array<{ __typename: 'Condition', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, clinicalName: string | null, summary: string | null, alternateNames: Array<{ name: string | null } | null> | null, icd10Codes: Array<{ code: string | null } | null> | null, review: { reviewer: string, credentials: string | null, signedAt: string, dueOn: string, bookingEndsOn: string | null } | null, safetyNotice: { __typename: 'SafetyNotice', documentId: string, demonstration: boolean | null, title: string | null, fullList: unknown, lines: Array<{ text: string | null, telephone: string | null } | null> | null } | null, sections: Array<
      | { __typename: 'ComponentSectionAction', heading: string | null, anchor: string | null, body: unknown, callsToAction: Array<{ __typename: 'CallToAction', documentId: string, label: string | null, kind: Enum_Calltoaction_Kind | null, target: string | null, disclosure: string | null } | null> }
      | { __typename: 'ComponentSectionAlternatives', heading: string | null, anchor: string | null, body: unknown, alternatives: Array<{ name: string | null, description: string | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null> | null }
      | { __typename: 'ComponentSectionFigure', heading: string | null, anchor: string | null, body: unknown, caption: string | null, image: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null }
      | { __typename: 'ComponentSectionPeople', heading: string | null, anchor: string | null, body: unknown, clinicians: Array<{ __typename: 'Clinician', documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null } | null> }
      | { __typename: 'ComponentSectionPrices', heading: string | null, anchor: string | null, body: unknown, prices: Array<{ __typename: 'Price', documentId: string, name: string | null, amount: string | null, includes: string | null, asOf: string | null, placeholder: boolean | null } | null> }
      | { __typename: 'ComponentSectionProse', heading: string | null, anchor: string | null, body: unknown }
      | { __typename: 'ComponentSectionQuestions', heading: string | null, anchor: string | null, body: unknown, questions: Array<{ question: string | null, answer: unknown } | null> | null }
      | { __typename: 'ComponentSectionSafety', heading: string | null, anchor: string | null, body: unknown, treatment: { __typename: 'Treatment', documentId: string, demonstration: boolean | null, contraindications: Array<{ __typename: 'Contraindication', documentId: string, demonstration: boolean | null, name: string | null, severity: Enum_Contraindication_Severity | null, advice: string | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null>, sideEffects: Array<{ __typename: 'SideEffect', documentId: string, demonstration: boolean | null, name: string | null, medicalTerm: string | null, seriousness: Enum_Sideeffect_Seriousness | null, whatToDo: string | null, frequency: { affected: number | null, outOf: number | null, population: string | null, study: { __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null, source: { __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null } | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null> } | null }
      | { __typename: 'ComponentSectionScience', heading: string | null, anchor: string | null, body: unknown, science: { __typename: 'TreatmentScience', documentId: string, demonstration: boolean | null, approvalStatus: Enum_Treatmentscience_Approvalstatus | null, mechanism: unknown, mechanismCertainty: Enum_Treatmentscience_Mechanismcertainty | null, evidenceStrength: Enum_Treatmentscience_Evidencestrength | null, unknowns: unknown, contrarySoughtOn: string | null, treatment: { __typename: 'Treatment', documentId: string } | null, targets: Array<{ name: string | null, description: string | null, certainty: Enum_Componentpartreceptortarget_Certainty | null } | null> | null, findings: Array<{ text: string | null, polarity: Enum_Componentpartfinding_Polarity | null, limits: string | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null> } | null> | null } | null }
      | { __typename: 'ComponentSectionStatistics', heading: string | null, anchor: string | null, body: unknown, statistics: Array<{ value: string | null, label: string | null, study: { __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null, source: { __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null } | null> | null }
      | { __typename: 'ComponentSectionSymptoms', heading: string | null, anchor: string | null, body: unknown, symptoms: Array<{ name: string | null, description: string | null } | null> | null }
      | { __typename: 'ComponentSectionTreatment', heading: string | null, anchor: string | null, body: unknown, treatment: { __typename: 'Treatment', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, howPerformed: unknown, monitoring: unknown, medicine: { nonProprietaryName: string | null, administrationRoute: string | null, legalStatus: string | null, approvedUses: string | null, labelUrl: string | null } | null } | null }
      | { __typename: 'ComponentSectionTriggers', heading: string | null, anchor: string | null, body: unknown, triggers: Array<{ name: string | null, description: string | null } | null> | null }
      | { __typename: 'ComponentSectionVisit', heading: string | null, anchor: string | null, body: unknown, steps: Array<{ name: string | null, description: string | null } | null> | null }
      | { __typename: 'ComponentSectionWelcome', heading: string | null, anchor: string | null, body: unknown, image: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null, clinician: { __typename: 'Clinician', documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null } | null }
      | { __typename: 'Error' }
     | null> | null, callsToAction: Array<{ __typename: 'CallToAction', documentId: string, label: string | null, kind: Enum_Calltoaction_Kind | null, target: string | null, disclosure: string | null } | null>, relatedConditions: Array<{ __typename: 'Condition', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, summary: string | null } | null>, seo: { title: string | null, description: string | null } | null } | null> };

export type ConditionsPageQueryVariables = Exact<{
  locale: string;
}>;


export type ConditionsPageQuery = { conditions: Array<{ __typename: 'Condition', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, summary: string | null } | null> };

export type ContactPageQueryVariables = Exact<{
  locale: string;
}>;


export type ContactPageQuery = { locations: Array<{ __typename: 'Location', documentId: string, name: string | null, placeholder: boolean | null, directionsUrl: string | null, directions: unknown, parking: unknown, access: unknown, address: { streetAddress: string | null, addressLocality: string | null, addressRegion: string | null, postalCode: string | null } | null } | null> };

export type FilesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilesQuery = { siteFiles: Array<string> };

export type HomePageQueryVariables = Exact<{
  locale: string;
}>;


export type HomePageQuery = { homePage: { __typename: 'HomePage', documentId: string, demonstration: boolean | null, title: string | null, summary: string | null, sections: Array<
      | { __typename: 'ComponentSectionAction', heading: string | null, anchor: string | null, body: unknown, callsToAction: Array<{ __typename: 'CallToAction', documentId: string, label: string | null, kind: Enum_Calltoaction_Kind | null, target: string | null, disclosure: string | null } | null> }
      | { __typename: 'ComponentSectionFigure', heading: string | null, anchor: string | null, body: unknown, caption: string | null, image: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null }
      | { __typename: 'ComponentSectionPeople', heading: string | null, anchor: string | null, body: unknown, clinicians: Array<{ __typename: 'Clinician', documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null } | null> }
      | { __typename: 'ComponentSectionProse', heading: string | null, anchor: string | null, body: unknown }
      | { __typename: 'ComponentSectionQuestions', heading: string | null, anchor: string | null, body: unknown, questions: Array<{ question: string | null, answer: unknown } | null> | null }
      | { __typename: 'ComponentSectionWelcome', heading: string | null, anchor: string | null, body: unknown, image: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null, clinician: { __typename: 'Clinician', documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null } | null }
      | { __typename: 'Error' }
     | null> | null, callsToAction: Array<{ __typename: 'CallToAction', documentId: string, label: string | null, kind: Enum_Calltoaction_Kind | null, target: string | null, disclosure: string | null } | null>, seo: { title: string | null, description: string | null } | null } | null, conditions: Array<{ __typename: 'Condition', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, summary: string | null } | null>, treatments: Array<{ __typename: 'Treatment', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, summary: string | null } | null> };

export type InfoPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type InfoPageQuery = { infoPages: Array<{ __typename: 'InfoPage', documentId: string, title: string | null, slug: string | null, summary: string | null, placeholder: boolean | null, sections: Array<
      | { __typename: 'ComponentSectionAction', heading: string | null, anchor: string | null, body: unknown, callsToAction: Array<{ __typename: 'CallToAction', documentId: string, label: string | null, kind: Enum_Calltoaction_Kind | null, target: string | null, disclosure: string | null } | null> }
      | { __typename: 'ComponentSectionFigure', heading: string | null, anchor: string | null, body: unknown, caption: string | null, image: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null }
      | { __typename: 'ComponentSectionPeople', heading: string | null, anchor: string | null, body: unknown, clinicians: Array<{ __typename: 'Clinician', documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null } | null> }
      | { __typename: 'ComponentSectionPrices', heading: string | null, anchor: string | null, body: unknown, prices: Array<{ __typename: 'Price', documentId: string, name: string | null, amount: string | null, includes: string | null, asOf: string | null, placeholder: boolean | null } | null> }
      | { __typename: 'ComponentSectionProse', heading: string | null, anchor: string | null, body: unknown }
      | { __typename: 'ComponentSectionQuestions', heading: string | null, anchor: string | null, body: unknown, questions: Array<{ question: string | null, answer: unknown } | null> | null }
      | { __typename: 'ComponentSectionVisit', heading: string | null, anchor: string | null, body: unknown, steps: Array<{ name: string | null, description: string | null } | null> | null }
      | { __typename: 'Error' }
     | null> | null, seo: { title: string | null, description: string | null } | null } | null> };

export type SiteQueryVariables = Exact<{
  locale: string;
}>;


export type SiteQuery = { notices: { __typename: 'Notices', documentId: string, demonstration: boolean | null, talkToProvider: { heading: string | null, body: unknown } | null, offLabel: { heading: string | null, body: unknown } | null, goodFaithEstimate: { heading: string | null, body: unknown } | null, complaints: { heading: string | null, body: unknown } | null } | null, siteIndex: Array<{ path: string, kind: SiteAddressKind, target: string | null }>, clinic: { __typename: 'Clinic', documentId: string, name: string | null, tagline: string | null, telephone: string | null, textTelephone: string | null, email: string | null, timeZone: string | null, openingHours: Array<{ dayOfWeek: Enum_Componentpartopeninghours_Dayofweek | null, opens: string | null, closes: string | null } | null> | null, specialHours: Array<{ date: string | null, opens: string | null, closes: string | null, note: string | null } | null> | null } | null, appearance: { __typename: 'Appearance', documentId: string, logoShowsName: boolean | null, brandColor: string | null, logo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null, mainNavigation: Array<{ label: string | null, target: string | null } | null> | null, footerNavigation: Array<{ label: string | null, target: string | null } | null> | null } | null, announcements: Array<{ __typename: 'Announcement', documentId: string, text: string | null, target: string | null, startsAt: string | null, endsAt: string | null, showOn: Enum_Announcement_Showon | null } | null> };

export type TeamPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamPageQuery = { clinicians: Array<{ __typename: 'Clinician', documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null } | null> };

export type TreatmentPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type TreatmentPageQuery = { treatments: Array<{ __typename: 'Treatment', approvalStatus: Enum_Treatment_Approvalstatus | null, summary: string | null, preparation: unknown, followup: unknown, documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, howPerformed: unknown, monitoring: unknown, review: { reviewer: string, credentials: string | null, signedAt: string, dueOn: string, bookingEndsOn: string | null } | null, alternatives: Array<{ name: string | null, description: string | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null> | null, safetyNotice: { __typename: 'SafetyNotice', documentId: string, demonstration: boolean | null, title: string | null, fullList: unknown, lines: Array<{ text: string | null, telephone: string | null } | null> | null } | null, sections: Array<
      | { __typename: 'ComponentSectionAction', heading: string | null, anchor: string | null, body: unknown, callsToAction: Array<{ __typename: 'CallToAction', documentId: string, label: string | null, kind: Enum_Calltoaction_Kind | null, target: string | null, disclosure: string | null } | null> }
      | { __typename: 'ComponentSectionFigure', heading: string | null, anchor: string | null, body: unknown, caption: string | null, image: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null }
      | { __typename: 'ComponentSectionPeople', heading: string | null, anchor: string | null, body: unknown, clinicians: Array<{ __typename: 'Clinician', documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null } | null> }
      | { __typename: 'ComponentSectionPrices', heading: string | null, anchor: string | null, body: unknown, prices: Array<{ __typename: 'Price', documentId: string, name: string | null, amount: string | null, includes: string | null, asOf: string | null, placeholder: boolean | null } | null> }
      | { __typename: 'ComponentSectionProse', heading: string | null, anchor: string | null, body: unknown }
      | { __typename: 'ComponentSectionQuestions', heading: string | null, anchor: string | null, body: unknown, questions: Array<{ question: string | null, answer: unknown } | null> | null }
      | { __typename: 'ComponentSectionStatistics', heading: string | null, anchor: string | null, body: unknown, statistics: Array<{ value: string | null, label: string | null, study: { __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null, source: { __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null } | null> | null }
      | { __typename: 'ComponentSectionVisit', heading: string | null, anchor: string | null, body: unknown, steps: Array<{ name: string | null, description: string | null } | null> | null }
      | { __typename: 'Error' }
     | null> | null, callsToAction: Array<{ __typename: 'CallToAction', documentId: string, label: string | null, kind: Enum_Calltoaction_Kind | null, target: string | null, disclosure: string | null } | null>, seo: { title: string | null, description: string | null } | null, medicine: { nonProprietaryName: string | null, administrationRoute: string | null, legalStatus: string | null, approvedUses: string | null, labelUrl: string | null } | null, contraindications: Array<{ __typename: 'Contraindication', documentId: string, demonstration: boolean | null, name: string | null, severity: Enum_Contraindication_Severity | null, advice: string | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null>, sideEffects: Array<{ __typename: 'SideEffect', documentId: string, demonstration: boolean | null, name: string | null, medicalTerm: string | null, seriousness: Enum_Sideeffect_Seriousness | null, whatToDo: string | null, frequency: { affected: number | null, outOf: number | null, population: string | null, study: { __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null, source: { __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null } | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null> } | null> };

export type TreatmentsPageQueryVariables = Exact<{
  locale: string;
}>;


export type TreatmentsPageQuery = { treatments: Array<{ __typename: 'Treatment', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, summary: string | null } | null> };

export type ActionSectionFragment = { __typename: 'ComponentSectionAction', heading: string | null, anchor: string | null, body: unknown, callsToAction: Array<{ __typename: 'CallToAction', documentId: string, label: string | null, kind: Enum_Calltoaction_Kind | null, target: string | null, disclosure: string | null } | null> };

export type AlternativesSectionFragment = { __typename: 'ComponentSectionAlternatives', heading: string | null, anchor: string | null, body: unknown, alternatives: Array<{ name: string | null, description: string | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null> | null };

export type FigureSectionFragment = { __typename: 'ComponentSectionFigure', heading: string | null, anchor: string | null, body: unknown, caption: string | null, image: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null };

export type PeopleSectionFragment = { __typename: 'ComponentSectionPeople', heading: string | null, anchor: string | null, body: unknown, clinicians: Array<{ __typename: 'Clinician', documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null } | null> };

export type PricesSectionFragment = { __typename: 'ComponentSectionPrices', heading: string | null, anchor: string | null, body: unknown, prices: Array<{ __typename: 'Price', documentId: string, name: string | null, amount: string | null, includes: string | null, asOf: string | null, placeholder: boolean | null } | null> };

export type ProseSectionFragment = { __typename: 'ComponentSectionProse', heading: string | null, anchor: string | null, body: unknown };

export type QuestionsSectionFragment = { __typename: 'ComponentSectionQuestions', heading: string | null, anchor: string | null, body: unknown, questions: Array<{ question: string | null, answer: unknown } | null> | null };

export type SafetySectionFragment = { __typename: 'ComponentSectionSafety', heading: string | null, anchor: string | null, body: unknown, treatment: { __typename: 'Treatment', documentId: string, demonstration: boolean | null, contraindications: Array<{ __typename: 'Contraindication', documentId: string, demonstration: boolean | null, name: string | null, severity: Enum_Contraindication_Severity | null, advice: string | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null>, sideEffects: Array<{ __typename: 'SideEffect', documentId: string, demonstration: boolean | null, name: string | null, medicalTerm: string | null, seriousness: Enum_Sideeffect_Seriousness | null, whatToDo: string | null, frequency: { affected: number | null, outOf: number | null, population: string | null, study: { __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null, source: { __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null } | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null>, sources: Array<{ __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null> } | null> } | null };

export type ScienceSectionFragment = { __typename: 'ComponentSectionScience', heading: string | null, anchor: string | null, body: unknown, science: { __typename: 'TreatmentScience', documentId: string, demonstration: boolean | null, approvalStatus: Enum_Treatmentscience_Approvalstatus | null, mechanism: unknown, mechanismCertainty: Enum_Treatmentscience_Mechanismcertainty | null, evidenceStrength: Enum_Treatmentscience_Evidencestrength | null, unknowns: unknown, contrarySoughtOn: string | null, treatment: { __typename: 'Treatment', documentId: string } | null, targets: Array<{ name: string | null, description: string | null, certainty: Enum_Componentpartreceptortarget_Certainty | null } | null> | null, findings: Array<{ text: string | null, polarity: Enum_Componentpartfinding_Polarity | null, limits: string | null, studies: Array<{ __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null> } | null> | null } | null };

export type StatisticsSectionFragment = { __typename: 'ComponentSectionStatistics', heading: string | null, anchor: string | null, body: unknown, statistics: Array<{ value: string | null, label: string | null, study: { __typename: 'Study', documentId: string, title: string | null, authors: string | null, year: number | null, journal: string | null, doi: string | null, url: string | null, pmid: string | null, design: Enum_Study_Design | null, participants: number | null, setting: string | null, comparator: string | null, primaryOutcomeMet: Enum_Study_Primaryoutcomemet | null, limitations: string | null, retracted: boolean | null } | null, source: { __typename: 'Source', documentId: string, publisher: string | null, title: string | null, url: string | null, year: number | null, accessedOn: string | null } | null } | null> | null };

export type SymptomsSectionFragment = { __typename: 'ComponentSectionSymptoms', heading: string | null, anchor: string | null, body: unknown, symptoms: Array<{ name: string | null, description: string | null } | null> | null };

export type TreatmentSectionFragment = { __typename: 'ComponentSectionTreatment', heading: string | null, anchor: string | null, body: unknown, treatment: { __typename: 'Treatment', documentId: string, demonstration: boolean | null, name: string | null, slug: string | null, howPerformed: unknown, monitoring: unknown, medicine: { nonProprietaryName: string | null, administrationRoute: string | null, legalStatus: string | null, approvedUses: string | null, labelUrl: string | null } | null } | null };

export type TriggersSectionFragment = { __typename: 'ComponentSectionTriggers', heading: string | null, anchor: string | null, body: unknown, triggers: Array<{ name: string | null, description: string | null } | null> | null };

export type VisitSectionFragment = { __typename: 'ComponentSectionVisit', heading: string | null, anchor: string | null, body: unknown, steps: Array<{ name: string | null, description: string | null } | null> | null };

export type WelcomeSectionFragment = { __typename: 'ComponentSectionWelcome', heading: string | null, anchor: string | null, body: unknown, image: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null, clinician: { __typename: 'Clinician', documentId: string, name: string | null, slug: string | null, placeholder: boolean | null, credentials: string | null, jobTitle: string | null, languages: string | null, biography: unknown, photo: { __typename: 'UploadFile', documentId: string, url: string, alternativeText: string | null, width: number | null, height: number | null, formats: unknown } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ConditionCardFragmentDoc = new TypedDocumentString(`
    fragment ConditionCard on Condition {
  __typename
  documentId
  demonstration
  name
  slug
  summary
}
    `, {"fragmentName":"ConditionCard"}) as unknown as TypedDocumentString<ConditionCardFragment, unknown>;
export const TreatmentCardFragmentDoc = new TypedDocumentString(`
    fragment TreatmentCard on Treatment {
  __typename
  documentId
  demonstration
  name
  slug
  summary
}
    `, {"fragmentName":"TreatmentCard"}) as unknown as TypedDocumentString<TreatmentCardFragment, unknown>;
export const ClinicFragmentDoc = new TypedDocumentString(`
    fragment Clinic on Clinic {
  __typename
  documentId
  name
  tagline
  telephone
  textTelephone
  email
  timeZone
  openingHours {
    dayOfWeek
    opens
    closes
  }
  specialHours {
    date
    opens
    closes
    note
  }
}
    `, {"fragmentName":"Clinic"}) as unknown as TypedDocumentString<ClinicFragment, unknown>;
export const MediaFragmentDoc = new TypedDocumentString(`
    fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}
    `, {"fragmentName":"Media"}) as unknown as TypedDocumentString<MediaFragment, unknown>;
export const FrameFragmentDoc = new TypedDocumentString(`
    fragment Frame on Query {
  clinic {
    ...Clinic
  }
  appearance(locale: $locale) {
    __typename
    documentId
    logo {
      ...Media
    }
    logoShowsName
    brandColor
    mainNavigation {
      label
      target
    }
    footerNavigation {
      label
      target
    }
  }
  announcements(locale: $locale, sort: ["startsAt:asc"]) {
    __typename
    documentId
    text
    target
    startsAt
    endsAt
    showOn
  }
}
    fragment Clinic on Clinic {
  __typename
  documentId
  name
  tagline
  telephone
  textTelephone
  email
  timeZone
  openingHours {
    dayOfWeek
    opens
    closes
  }
  specialHours {
    date
    opens
    closes
    note
  }
}
fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}`, {"fragmentName":"Frame"}) as unknown as TypedDocumentString<FrameFragment, unknown>;
export const NoticesFragmentDoc = new TypedDocumentString(`
    fragment Notices on Notices {
  __typename
  documentId
  demonstration
  talkToProvider {
    heading
    body
  }
  offLabel {
    heading
    body
  }
  goodFaithEstimate {
    heading
    body
  }
  complaints {
    heading
    body
  }
}
    `, {"fragmentName":"Notices"}) as unknown as TypedDocumentString<NoticesFragment, unknown>;
export const PageReviewFragmentDoc = new TypedDocumentString(`
    fragment PageReview on Review {
  reviewer
  credentials
  signedAt
  dueOn
  bookingEndsOn
}
    `, {"fragmentName":"PageReview"}) as unknown as TypedDocumentString<PageReviewFragment, unknown>;
export const SafetyNoticeFragmentDoc = new TypedDocumentString(`
    fragment SafetyNotice on SafetyNotice {
  __typename
  documentId
  demonstration
  title
  lines {
    text
    telephone
  }
  fullList
}
    `, {"fragmentName":"SafetyNotice"}) as unknown as TypedDocumentString<SafetyNoticeFragment, unknown>;
export const CallToActionFragmentDoc = new TypedDocumentString(`
    fragment CallToAction on CallToAction {
  __typename
  documentId
  label
  kind
  target
  disclosure
}
    `, {"fragmentName":"CallToAction"}) as unknown as TypedDocumentString<CallToActionFragment, unknown>;
export const ActionSectionFragmentDoc = new TypedDocumentString(`
    fragment ActionSection on ComponentSectionAction {
  __typename
  heading
  anchor
  body
  callsToAction {
    ...CallToAction
  }
}
    fragment CallToAction on CallToAction {
  __typename
  documentId
  label
  kind
  target
  disclosure
}`, {"fragmentName":"ActionSection"}) as unknown as TypedDocumentString<ActionSectionFragment, unknown>;
export const StudyFragmentDoc = new TypedDocumentString(`
    fragment Study on Study {
  __typename
  documentId
  title
  authors
  year
  journal
  doi
  url
  pmid
  design
  participants
  setting
  comparator
  primaryOutcomeMet
  limitations
  retracted
}
    `, {"fragmentName":"Study"}) as unknown as TypedDocumentString<StudyFragment, unknown>;
export const SourceFragmentDoc = new TypedDocumentString(`
    fragment Source on Source {
  __typename
  documentId
  publisher
  title
  url
  year
  accessedOn
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const AlternativeFragmentDoc = new TypedDocumentString(`
    fragment Alternative on ComponentPartAlternative {
  name
  description
  studies {
    ...Study
  }
  sources {
    ...Source
  }
}
    fragment Source on Source {
  __typename
  documentId
  publisher
  title
  url
  year
  accessedOn
}
fragment Study on Study {
  __typename
  documentId
  title
  authors
  year
  journal
  doi
  url
  pmid
  design
  participants
  setting
  comparator
  primaryOutcomeMet
  limitations
  retracted
}`, {"fragmentName":"Alternative"}) as unknown as TypedDocumentString<AlternativeFragment, unknown>;
export const AlternativesSectionFragmentDoc = new TypedDocumentString(`
    fragment AlternativesSection on ComponentSectionAlternatives {
  __typename
  heading
  anchor
  body
  alternatives {
    ...Alternative
  }
}
    fragment Alternative on ComponentPartAlternative {
  name
  description
  studies {
    ...Study
  }
  sources {
    ...Source
  }
}
fragment Source on Source {
  __typename
  documentId
  publisher
  title
  url
  year
  accessedOn
}
fragment Study on Study {
  __typename
  documentId
  title
  authors
  year
  journal
  doi
  url
  pmid
  design
  participants
  setting
  comparator
  primaryOutcomeMet
  limitations
  retracted
}`, {"fragmentName":"AlternativesSection"}) as unknown as TypedDocumentString<AlternativesSectionFragment, unknown>;
export const FigureSectionFragmentDoc = new TypedDocumentString(`
    fragment FigureSection on ComponentSectionFigure {
  __typename
  heading
  anchor
  body
  image {
    ...Media
  }
  caption
}
    fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}`, {"fragmentName":"FigureSection"}) as unknown as TypedDocumentString<FigureSectionFragment, unknown>;
export const ClinicianFragmentDoc = new TypedDocumentString(`
    fragment Clinician on Clinician {
  __typename
  documentId
  name
  slug
  placeholder
  credentials
  jobTitle
  languages
  biography
  photo {
    ...Media
  }
}
    fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}`, {"fragmentName":"Clinician"}) as unknown as TypedDocumentString<ClinicianFragment, unknown>;
export const PeopleSectionFragmentDoc = new TypedDocumentString(`
    fragment PeopleSection on ComponentSectionPeople {
  __typename
  heading
  anchor
  body
  clinicians {
    ...Clinician
  }
}
    fragment Clinician on Clinician {
  __typename
  documentId
  name
  slug
  placeholder
  credentials
  jobTitle
  languages
  biography
  photo {
    ...Media
  }
}
fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}`, {"fragmentName":"PeopleSection"}) as unknown as TypedDocumentString<PeopleSectionFragment, unknown>;
export const PriceFragmentDoc = new TypedDocumentString(`
    fragment Price on Price {
  __typename
  documentId
  name
  amount
  includes
  asOf
  placeholder
}
    `, {"fragmentName":"Price"}) as unknown as TypedDocumentString<PriceFragment, unknown>;
export const PricesSectionFragmentDoc = new TypedDocumentString(`
    fragment PricesSection on ComponentSectionPrices {
  __typename
  heading
  anchor
  body
  prices {
    ...Price
  }
}
    fragment Price on Price {
  __typename
  documentId
  name
  amount
  includes
  asOf
  placeholder
}`, {"fragmentName":"PricesSection"}) as unknown as TypedDocumentString<PricesSectionFragment, unknown>;
export const ProseSectionFragmentDoc = new TypedDocumentString(`
    fragment ProseSection on ComponentSectionProse {
  __typename
  heading
  anchor
  body
}
    `, {"fragmentName":"ProseSection"}) as unknown as TypedDocumentString<ProseSectionFragment, unknown>;
export const QuestionsSectionFragmentDoc = new TypedDocumentString(`
    fragment QuestionsSection on ComponentSectionQuestions {
  __typename
  heading
  anchor
  body
  questions {
    question
    answer
  }
}
    `, {"fragmentName":"QuestionsSection"}) as unknown as TypedDocumentString<QuestionsSectionFragment, unknown>;
export const TreatmentSafetyFragmentDoc = new TypedDocumentString(`
    fragment TreatmentSafety on Treatment {
  __typename
  documentId
  demonstration
  contraindications {
    __typename
    documentId
    demonstration
    name
    severity
    advice
    studies {
      ...Study
    }
    sources {
      ...Source
    }
  }
  sideEffects {
    __typename
    documentId
    demonstration
    name
    medicalTerm
    seriousness
    whatToDo
    frequency {
      affected
      outOf
      population
      study {
        ...Study
      }
      source {
        ...Source
      }
    }
    studies {
      ...Study
    }
    sources {
      ...Source
    }
  }
}
    fragment Source on Source {
  __typename
  documentId
  publisher
  title
  url
  year
  accessedOn
}
fragment Study on Study {
  __typename
  documentId
  title
  authors
  year
  journal
  doi
  url
  pmid
  design
  participants
  setting
  comparator
  primaryOutcomeMet
  limitations
  retracted
}`, {"fragmentName":"TreatmentSafety"}) as unknown as TypedDocumentString<TreatmentSafetyFragment, unknown>;
export const SafetySectionFragmentDoc = new TypedDocumentString(`
    fragment SafetySection on ComponentSectionSafety {
  __typename
  heading
  anchor
  body
  treatment {
    ...TreatmentSafety
  }
}
    fragment Source on Source {
  __typename
  documentId
  publisher
  title
  url
  year
  accessedOn
}
fragment Study on Study {
  __typename
  documentId
  title
  authors
  year
  journal
  doi
  url
  pmid
  design
  participants
  setting
  comparator
  primaryOutcomeMet
  limitations
  retracted
}
fragment TreatmentSafety on Treatment {
  __typename
  documentId
  demonstration
  contraindications {
    __typename
    documentId
    demonstration
    name
    severity
    advice
    studies {
      ...Study
    }
    sources {
      ...Source
    }
  }
  sideEffects {
    __typename
    documentId
    demonstration
    name
    medicalTerm
    seriousness
    whatToDo
    frequency {
      affected
      outOf
      population
      study {
        ...Study
      }
      source {
        ...Source
      }
    }
    studies {
      ...Study
    }
    sources {
      ...Source
    }
  }
}`, {"fragmentName":"SafetySection"}) as unknown as TypedDocumentString<SafetySectionFragment, unknown>;
export const ScienceSectionFragmentDoc = new TypedDocumentString(`
    fragment ScienceSection on ComponentSectionScience {
  __typename
  heading
  anchor
  body
  science {
    __typename
    documentId
    demonstration
    approvalStatus
    mechanism
    mechanismCertainty
    evidenceStrength
    unknowns
    contrarySoughtOn
    treatment {
      __typename
      documentId
    }
    targets {
      name
      description
      certainty
    }
    findings {
      text
      polarity
      limits
      studies {
        ...Study
      }
    }
  }
}
    fragment Study on Study {
  __typename
  documentId
  title
  authors
  year
  journal
  doi
  url
  pmid
  design
  participants
  setting
  comparator
  primaryOutcomeMet
  limitations
  retracted
}`, {"fragmentName":"ScienceSection"}) as unknown as TypedDocumentString<ScienceSectionFragment, unknown>;
export const StatisticsSectionFragmentDoc = new TypedDocumentString(`
    fragment StatisticsSection on ComponentSectionStatistics {
  __typename
  heading
  anchor
  body
  statistics {
    value
    label
    study {
      ...Study
    }
    source {
      ...Source
    }
  }
}
    fragment Source on Source {
  __typename
  documentId
  publisher
  title
  url
  year
  accessedOn
}
fragment Study on Study {
  __typename
  documentId
  title
  authors
  year
  journal
  doi
  url
  pmid
  design
  participants
  setting
  comparator
  primaryOutcomeMet
  limitations
  retracted
}`, {"fragmentName":"StatisticsSection"}) as unknown as TypedDocumentString<StatisticsSectionFragment, unknown>;
export const SymptomsSectionFragmentDoc = new TypedDocumentString(`
    fragment SymptomsSection on ComponentSectionSymptoms {
  __typename
  heading
  anchor
  body
  symptoms {
    name
    description
  }
}
    `, {"fragmentName":"SymptomsSection"}) as unknown as TypedDocumentString<SymptomsSectionFragment, unknown>;
export const TreatmentFactsFragmentDoc = new TypedDocumentString(`
    fragment TreatmentFacts on Treatment {
  __typename
  documentId
  demonstration
  name
  slug
  medicine {
    nonProprietaryName
    administrationRoute
    legalStatus
    approvedUses
    labelUrl
  }
  howPerformed
  monitoring
}
    `, {"fragmentName":"TreatmentFacts"}) as unknown as TypedDocumentString<TreatmentFactsFragment, unknown>;
export const TreatmentSectionFragmentDoc = new TypedDocumentString(`
    fragment TreatmentSection on ComponentSectionTreatment {
  __typename
  heading
  anchor
  body
  treatment {
    ...TreatmentFacts
  }
}
    fragment TreatmentFacts on Treatment {
  __typename
  documentId
  demonstration
  name
  slug
  medicine {
    nonProprietaryName
    administrationRoute
    legalStatus
    approvedUses
    labelUrl
  }
  howPerformed
  monitoring
}`, {"fragmentName":"TreatmentSection"}) as unknown as TypedDocumentString<TreatmentSectionFragment, unknown>;
export const TriggersSectionFragmentDoc = new TypedDocumentString(`
    fragment TriggersSection on ComponentSectionTriggers {
  __typename
  heading
  anchor
  body
  triggers {
    name
    description
  }
}
    `, {"fragmentName":"TriggersSection"}) as unknown as TypedDocumentString<TriggersSectionFragment, unknown>;
export const VisitSectionFragmentDoc = new TypedDocumentString(`
    fragment VisitSection on ComponentSectionVisit {
  __typename
  heading
  anchor
  body
  steps {
    name
    description
  }
}
    `, {"fragmentName":"VisitSection"}) as unknown as TypedDocumentString<VisitSectionFragment, unknown>;
export const WelcomeSectionFragmentDoc = new TypedDocumentString(`
    fragment WelcomeSection on ComponentSectionWelcome {
  __typename
  heading
  anchor
  body
  image {
    ...Media
  }
  clinician {
    ...Clinician
  }
}
    fragment Clinician on Clinician {
  __typename
  documentId
  name
  slug
  placeholder
  credentials
  jobTitle
  languages
  biography
  photo {
    ...Media
  }
}
fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}`, {"fragmentName":"WelcomeSection"}) as unknown as TypedDocumentString<WelcomeSectionFragment, unknown>;
export const ClinicianPageDocument = new TypedDocumentString(`
    query ClinicianPage($slug: String!) {
  clinicians(filters: {slug: {eq: $slug}}, pagination: {limit: 1}) {
    ...Clinician
    license
    conflictsOfInterest
  }
}
    fragment Clinician on Clinician {
  __typename
  documentId
  name
  slug
  placeholder
  credentials
  jobTitle
  languages
  biography
  photo {
    ...Media
  }
}
fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}`) as unknown as TypedDocumentString<ClinicianPageQuery, ClinicianPageQueryVariables>;
export const ConditionPageDocument = new TypedDocumentString(`
    query ConditionPage($slug: String!, $locale: I18NLocaleCode!) {
  conditions(
    filters: {slug: {eq: $slug}}
    locale: $locale
    pagination: {limit: 1}
  ) {
    __typename
    documentId
    demonstration
    name
    slug
    clinicalName
    alternateNames {
      name
    }
    icd10Codes {
      code
    }
    summary
    review {
      ...PageReview
    }
    safetyNotice {
      ...SafetyNotice
    }
    sections {
      __typename
      ...ActionSection
      ...AlternativesSection
      ...FigureSection
      ...PeopleSection
      ...PricesSection
      ...ProseSection
      ...QuestionsSection
      ...SafetySection
      ...ScienceSection
      ...StatisticsSection
      ...SymptomsSection
      ...TreatmentSection
      ...TriggersSection
      ...VisitSection
      ...WelcomeSection
    }
    callsToAction {
      ...CallToAction
    }
    relatedConditions {
      ...ConditionCard
    }
    seo {
      title
      description
    }
  }
}
    fragment Alternative on ComponentPartAlternative {
  name
  description
  studies {
    ...Study
  }
  sources {
    ...Source
  }
}
fragment CallToAction on CallToAction {
  __typename
  documentId
  label
  kind
  target
  disclosure
}
fragment ConditionCard on Condition {
  __typename
  documentId
  demonstration
  name
  slug
  summary
}
fragment Clinician on Clinician {
  __typename
  documentId
  name
  slug
  placeholder
  credentials
  jobTitle
  languages
  biography
  photo {
    ...Media
  }
}
fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}
fragment PageReview on Review {
  reviewer
  credentials
  signedAt
  dueOn
  bookingEndsOn
}
fragment Price on Price {
  __typename
  documentId
  name
  amount
  includes
  asOf
  placeholder
}
fragment SafetyNotice on SafetyNotice {
  __typename
  documentId
  demonstration
  title
  lines {
    text
    telephone
  }
  fullList
}
fragment Source on Source {
  __typename
  documentId
  publisher
  title
  url
  year
  accessedOn
}
fragment Study on Study {
  __typename
  documentId
  title
  authors
  year
  journal
  doi
  url
  pmid
  design
  participants
  setting
  comparator
  primaryOutcomeMet
  limitations
  retracted
}
fragment TreatmentFacts on Treatment {
  __typename
  documentId
  demonstration
  name
  slug
  medicine {
    nonProprietaryName
    administrationRoute
    legalStatus
    approvedUses
    labelUrl
  }
  howPerformed
  monitoring
}
fragment TreatmentSafety on Treatment {
  __typename
  documentId
  demonstration
  contraindications {
    __typename
    documentId
    demonstration
    name
    severity
    advice
    studies {
      ...Study
    }
    sources {
      ...Source
    }
  }
  sideEffects {
    __typename
    documentId
    demonstration
    name
    medicalTerm
    seriousness
    whatToDo
    frequency {
      affected
      outOf
      population
      study {
        ...Study
      }
      source {
        ...Source
      }
    }
    studies {
      ...Study
    }
    sources {
      ...Source
    }
  }
}
fragment ActionSection on ComponentSectionAction {
  __typename
  heading
  anchor
  body
  callsToAction {
    ...CallToAction
  }
}
fragment AlternativesSection on ComponentSectionAlternatives {
  __typename
  heading
  anchor
  body
  alternatives {
    ...Alternative
  }
}
fragment FigureSection on ComponentSectionFigure {
  __typename
  heading
  anchor
  body
  image {
    ...Media
  }
  caption
}
fragment PeopleSection on ComponentSectionPeople {
  __typename
  heading
  anchor
  body
  clinicians {
    ...Clinician
  }
}
fragment PricesSection on ComponentSectionPrices {
  __typename
  heading
  anchor
  body
  prices {
    ...Price
  }
}
fragment ProseSection on ComponentSectionProse {
  __typename
  heading
  anchor
  body
}
fragment QuestionsSection on ComponentSectionQuestions {
  __typename
  heading
  anchor
  body
  questions {
    question
    answer
  }
}
fragment SafetySection on ComponentSectionSafety {
  __typename
  heading
  anchor
  body
  treatment {
    ...TreatmentSafety
  }
}
fragment ScienceSection on ComponentSectionScience {
  __typename
  heading
  anchor
  body
  science {
    __typename
    documentId
    demonstration
    approvalStatus
    mechanism
    mechanismCertainty
    evidenceStrength
    unknowns
    contrarySoughtOn
    treatment {
      __typename
      documentId
    }
    targets {
      name
      description
      certainty
    }
    findings {
      text
      polarity
      limits
      studies {
        ...Study
      }
    }
  }
}
fragment StatisticsSection on ComponentSectionStatistics {
  __typename
  heading
  anchor
  body
  statistics {
    value
    label
    study {
      ...Study
    }
    source {
      ...Source
    }
  }
}
fragment SymptomsSection on ComponentSectionSymptoms {
  __typename
  heading
  anchor
  body
  symptoms {
    name
    description
  }
}
fragment TreatmentSection on ComponentSectionTreatment {
  __typename
  heading
  anchor
  body
  treatment {
    ...TreatmentFacts
  }
}
fragment TriggersSection on ComponentSectionTriggers {
  __typename
  heading
  anchor
  body
  triggers {
    name
    description
  }
}
fragment VisitSection on ComponentSectionVisit {
  __typename
  heading
  anchor
  body
  steps {
    name
    description
  }
}
fragment WelcomeSection on ComponentSectionWelcome {
  __typename
  heading
  anchor
  body
  image {
    ...Media
  }
  clinician {
    ...Clinician
  }
}`) as unknown as TypedDocumentString<ConditionPageQuery, ConditionPageQueryVariables>;
export const ConditionsPageDocument = new TypedDocumentString(`
    query ConditionsPage($locale: I18NLocaleCode!) {
  conditions(locale: $locale, sort: ["name:asc"]) {
    ...ConditionCard
  }
}
    fragment ConditionCard on Condition {
  __typename
  documentId
  demonstration
  name
  slug
  summary
}`) as unknown as TypedDocumentString<ConditionsPageQuery, ConditionsPageQueryVariables>;
export const ContactPageDocument = new TypedDocumentString(`
    query ContactPage($locale: I18NLocaleCode!) {
  locations(locale: $locale, sort: ["name:asc"]) {
    __typename
    documentId
    name
    placeholder
    directionsUrl
    directions
    parking
    access
    address {
      streetAddress
      addressLocality
      addressRegion
      postalCode
    }
  }
}
    `) as unknown as TypedDocumentString<ContactPageQuery, ContactPageQueryVariables>;
export const FilesDocument = new TypedDocumentString(`
    query Files {
  siteFiles
}
    `) as unknown as TypedDocumentString<FilesQuery, FilesQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage($locale: I18NLocaleCode!) {
  homePage(locale: $locale) {
    __typename
    documentId
    demonstration
    title
    summary
    sections {
      __typename
      ...ActionSection
      ...FigureSection
      ...PeopleSection
      ...ProseSection
      ...QuestionsSection
      ...WelcomeSection
    }
    callsToAction {
      ...CallToAction
    }
    seo {
      title
      description
    }
  }
  conditions(locale: $locale, sort: ["name:asc"]) {
    ...ConditionCard
  }
  treatments(locale: $locale, sort: ["name:asc"]) {
    ...TreatmentCard
  }
}
    fragment CallToAction on CallToAction {
  __typename
  documentId
  label
  kind
  target
  disclosure
}
fragment ConditionCard on Condition {
  __typename
  documentId
  demonstration
  name
  slug
  summary
}
fragment TreatmentCard on Treatment {
  __typename
  documentId
  demonstration
  name
  slug
  summary
}
fragment Clinician on Clinician {
  __typename
  documentId
  name
  slug
  placeholder
  credentials
  jobTitle
  languages
  biography
  photo {
    ...Media
  }
}
fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}
fragment ActionSection on ComponentSectionAction {
  __typename
  heading
  anchor
  body
  callsToAction {
    ...CallToAction
  }
}
fragment FigureSection on ComponentSectionFigure {
  __typename
  heading
  anchor
  body
  image {
    ...Media
  }
  caption
}
fragment PeopleSection on ComponentSectionPeople {
  __typename
  heading
  anchor
  body
  clinicians {
    ...Clinician
  }
}
fragment ProseSection on ComponentSectionProse {
  __typename
  heading
  anchor
  body
}
fragment QuestionsSection on ComponentSectionQuestions {
  __typename
  heading
  anchor
  body
  questions {
    question
    answer
  }
}
fragment WelcomeSection on ComponentSectionWelcome {
  __typename
  heading
  anchor
  body
  image {
    ...Media
  }
  clinician {
    ...Clinician
  }
}`) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const InfoPageDocument = new TypedDocumentString(`
    query InfoPage($slug: String!, $locale: I18NLocaleCode!) {
  infoPages(filters: {slug: {eq: $slug}}, locale: $locale, pagination: {limit: 1}) {
    __typename
    documentId
    title
    slug
    summary
    placeholder
    sections {
      __typename
      ...ActionSection
      ...FigureSection
      ...PeopleSection
      ...PricesSection
      ...ProseSection
      ...QuestionsSection
      ...VisitSection
    }
    seo {
      title
      description
    }
  }
}
    fragment CallToAction on CallToAction {
  __typename
  documentId
  label
  kind
  target
  disclosure
}
fragment Clinician on Clinician {
  __typename
  documentId
  name
  slug
  placeholder
  credentials
  jobTitle
  languages
  biography
  photo {
    ...Media
  }
}
fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}
fragment Price on Price {
  __typename
  documentId
  name
  amount
  includes
  asOf
  placeholder
}
fragment ActionSection on ComponentSectionAction {
  __typename
  heading
  anchor
  body
  callsToAction {
    ...CallToAction
  }
}
fragment FigureSection on ComponentSectionFigure {
  __typename
  heading
  anchor
  body
  image {
    ...Media
  }
  caption
}
fragment PeopleSection on ComponentSectionPeople {
  __typename
  heading
  anchor
  body
  clinicians {
    ...Clinician
  }
}
fragment PricesSection on ComponentSectionPrices {
  __typename
  heading
  anchor
  body
  prices {
    ...Price
  }
}
fragment ProseSection on ComponentSectionProse {
  __typename
  heading
  anchor
  body
}
fragment QuestionsSection on ComponentSectionQuestions {
  __typename
  heading
  anchor
  body
  questions {
    question
    answer
  }
}
fragment VisitSection on ComponentSectionVisit {
  __typename
  heading
  anchor
  body
  steps {
    name
    description
  }
}`) as unknown as TypedDocumentString<InfoPageQuery, InfoPageQueryVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site($locale: I18NLocaleCode!) {
  ...Frame
  notices(locale: $locale) {
    ...Notices
  }
  siteIndex {
    path
    kind
    target
  }
}
    fragment Clinic on Clinic {
  __typename
  documentId
  name
  tagline
  telephone
  textTelephone
  email
  timeZone
  openingHours {
    dayOfWeek
    opens
    closes
  }
  specialHours {
    date
    opens
    closes
    note
  }
}
fragment Frame on Query {
  clinic {
    ...Clinic
  }
  appearance(locale: $locale) {
    __typename
    documentId
    logo {
      ...Media
    }
    logoShowsName
    brandColor
    mainNavigation {
      label
      target
    }
    footerNavigation {
      label
      target
    }
  }
  announcements(locale: $locale, sort: ["startsAt:asc"]) {
    __typename
    documentId
    text
    target
    startsAt
    endsAt
    showOn
  }
}
fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}
fragment Notices on Notices {
  __typename
  documentId
  demonstration
  talkToProvider {
    heading
    body
  }
  offLabel {
    heading
    body
  }
  goodFaithEstimate {
    heading
    body
  }
  complaints {
    heading
    body
  }
}`) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const TeamPageDocument = new TypedDocumentString(`
    query TeamPage {
  clinicians(sort: ["name:asc"]) {
    ...Clinician
  }
}
    fragment Clinician on Clinician {
  __typename
  documentId
  name
  slug
  placeholder
  credentials
  jobTitle
  languages
  biography
  photo {
    ...Media
  }
}
fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}`) as unknown as TypedDocumentString<TeamPageQuery, TeamPageQueryVariables>;
export const TreatmentPageDocument = new TypedDocumentString(`
    query TreatmentPage($slug: String!, $locale: I18NLocaleCode!) {
  treatments(
    filters: {slug: {eq: $slug}}
    locale: $locale
    pagination: {limit: 1}
  ) {
    ...TreatmentFacts
    ...TreatmentSafety
    approvalStatus
    summary
    review {
      ...PageReview
    }
    preparation
    followup
    alternatives {
      ...Alternative
    }
    safetyNotice {
      ...SafetyNotice
    }
    sections {
      __typename
      ...ActionSection
      ...FigureSection
      ...PeopleSection
      ...PricesSection
      ...ProseSection
      ...QuestionsSection
      ...StatisticsSection
      ...VisitSection
    }
    callsToAction {
      ...CallToAction
    }
    seo {
      title
      description
    }
  }
}
    fragment Alternative on ComponentPartAlternative {
  name
  description
  studies {
    ...Study
  }
  sources {
    ...Source
  }
}
fragment CallToAction on CallToAction {
  __typename
  documentId
  label
  kind
  target
  disclosure
}
fragment Clinician on Clinician {
  __typename
  documentId
  name
  slug
  placeholder
  credentials
  jobTitle
  languages
  biography
  photo {
    ...Media
  }
}
fragment Media on UploadFile {
  __typename
  documentId
  url
  alternativeText
  width
  height
  formats
}
fragment PageReview on Review {
  reviewer
  credentials
  signedAt
  dueOn
  bookingEndsOn
}
fragment Price on Price {
  __typename
  documentId
  name
  amount
  includes
  asOf
  placeholder
}
fragment SafetyNotice on SafetyNotice {
  __typename
  documentId
  demonstration
  title
  lines {
    text
    telephone
  }
  fullList
}
fragment Source on Source {
  __typename
  documentId
  publisher
  title
  url
  year
  accessedOn
}
fragment Study on Study {
  __typename
  documentId
  title
  authors
  year
  journal
  doi
  url
  pmid
  design
  participants
  setting
  comparator
  primaryOutcomeMet
  limitations
  retracted
}
fragment TreatmentFacts on Treatment {
  __typename
  documentId
  demonstration
  name
  slug
  medicine {
    nonProprietaryName
    administrationRoute
    legalStatus
    approvedUses
    labelUrl
  }
  howPerformed
  monitoring
}
fragment TreatmentSafety on Treatment {
  __typename
  documentId
  demonstration
  contraindications {
    __typename
    documentId
    demonstration
    name
    severity
    advice
    studies {
      ...Study
    }
    sources {
      ...Source
    }
  }
  sideEffects {
    __typename
    documentId
    demonstration
    name
    medicalTerm
    seriousness
    whatToDo
    frequency {
      affected
      outOf
      population
      study {
        ...Study
      }
      source {
        ...Source
      }
    }
    studies {
      ...Study
    }
    sources {
      ...Source
    }
  }
}
fragment ActionSection on ComponentSectionAction {
  __typename
  heading
  anchor
  body
  callsToAction {
    ...CallToAction
  }
}
fragment FigureSection on ComponentSectionFigure {
  __typename
  heading
  anchor
  body
  image {
    ...Media
  }
  caption
}
fragment PeopleSection on ComponentSectionPeople {
  __typename
  heading
  anchor
  body
  clinicians {
    ...Clinician
  }
}
fragment PricesSection on ComponentSectionPrices {
  __typename
  heading
  anchor
  body
  prices {
    ...Price
  }
}
fragment ProseSection on ComponentSectionProse {
  __typename
  heading
  anchor
  body
}
fragment QuestionsSection on ComponentSectionQuestions {
  __typename
  heading
  anchor
  body
  questions {
    question
    answer
  }
}
fragment StatisticsSection on ComponentSectionStatistics {
  __typename
  heading
  anchor
  body
  statistics {
    value
    label
    study {
      ...Study
    }
    source {
      ...Source
    }
  }
}
fragment VisitSection on ComponentSectionVisit {
  __typename
  heading
  anchor
  body
  steps {
    name
    description
  }
}`) as unknown as TypedDocumentString<TreatmentPageQuery, TreatmentPageQueryVariables>;
export const TreatmentsPageDocument = new TypedDocumentString(`
    query TreatmentsPage($locale: I18NLocaleCode!) {
  treatments(locale: $locale, sort: ["name:asc"]) {
    ...TreatmentCard
  }
}
    fragment TreatmentCard on Treatment {
  __typename
  documentId
  demonstration
  name
  slug
  summary
}`) as unknown as TypedDocumentString<TreatmentsPageQuery, TreatmentsPageQueryVariables>;