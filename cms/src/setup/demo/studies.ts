import type { DemoDocument } from './document';

/** A published study, made once and shared by every page that cites it. */
export const study = (key: string, data: Record<string, unknown>): DemoDocument => ({
  uid: 'api::study.study',
  key: `study/${key}`,
  publish: true,
  data: { primaryOutcomeMet: 'not_applicable', ...data, demonstration: true },
});

/** How common migraine is, and what ketamine did for it: the trial that found no benefit stands here too. */
export const studies: DemoDocument[] = [
  study('lauritsen-2016', {
    title: 'Intravenous ketamine for subacute treatment of refractory chronic migraine: a case series',
    authors: 'Lauritsen C, Mazuera S, Lipton RB, Ashina S',
    year: 2016,
    journal: 'J Headache Pain 2016;17:106',
    doi: '10.1186/s10194-016-0700-3',
    design: 'case_series',
    participants: 6,
    setting: 'Hospital inpatients, 2010 to 2014',
    limitations: 'Only 6 people, watched for a short time, with no comparison group.',
  }),
  study('pomeroy-2017', {
    title: 'Ketamine Infusions for Treatment Refractory Headache',
    authors: 'Pomeroy JL, Marmura MJ, Nahas SJ, Viscusi ER',
    year: 2017,
    journal: 'Headache',
    doi: '10.1111/head.13013',
    pmid: '28025837',
    design: 'case_series',
    participants: 77,
    setting: 'Hospital inpatients with chronic migraine or new daily persistent headache',
    limitations: 'No comparison group. Any later benefit may have been chance.',
  }),
  study('etchison-2018', {
    title:
      'Low-dose Ketamine Does Not Improve Migraine in the Emergency Department: A Randomized Placebo-controlled Trial',
    authors: 'Etchison AR, Bos L, Ray M, et al.',
    year: 2018,
    journal: 'West J Emerg Med 2018;19(6):952-960',
    doi: '10.5811/westjem.2018.8.37875',
    design: 'rct',
    participants: 34,
    setting: 'One emergency department',
    comparator: 'Salt water (placebo)',
    primaryOutcomeMet: 'no',
    limitations: 'A small trial of one low dose.',
  }),
  study('chah-2021', {
    title:
      'Efficacy of ketamine in the treatment of migraines and other unspecified primary headache disorders compared to placebo and other interventions: a systematic review',
    authors: 'Chah N, Jones M, Milord S, Al-Eryani K, Enciso R',
    year: 2021,
    journal: 'J Dent Anesth Pain Med 2021;21(5):413-429',
    doi: '10.17245/jdapm.2021.21.5.413',
    pmid: '34703891',
    design: 'systematic_review',
    participants: 193,
    setting: '5 randomized trials',
    comparator: 'Placebo and other treatments',
    limitations: '3 of the 5 trials had a high risk of bias.',
  }),
  study('burch-2021', {
    title:
      'The prevalence and impact of migraine and severe headache in the United States: Updated age, sex, and socioeconomic-specific estimates from government health surveys',
    authors: 'Burch R, Rizzoli P, Loder E',
    year: 2021,
    journal: 'Headache 2021;61:60-68',
    doi: '10.1111/head.14024',
    pmid: '33349955',
    design: 'survey',
    setting: 'Adults in the United States, 2018',
    limitations: 'It counts migraine and severe headache together, over the past 3 months.',
  }),
];
