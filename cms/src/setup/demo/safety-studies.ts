import type { DemoDocument } from './document';
import { study } from './studies';

/** Who counted ketamine's side effects. None of these people had ketamine for migraine, and the pages say so. */
export const safetyStudies: DemoDocument[] = [
  study('ekstrand-2022', {
    title:
      'Racemic Ketamine as an Alternative to Electroconvulsive Therapy for Unipolar Depression: A Randomized, Open-Label, Non-Inferiority Trial (KetECT)',
    authors: 'Ekstrand J, et al.',
    year: 2022,
    journal: 'Int J Neuropsychopharmacol 2022;25(5):339-349',
    doi: '10.1093/ijnp/pyab088',
    pmid: '35020871',
    design: 'open_label_rct',
    participants: 186,
    setting: 'Hospital inpatients with depression',
    comparator: 'Electroconvulsive therapy (ECT)',
    primaryOutcomeMet: 'no',
    limitations: 'Patients and staff knew who had which treatment.',
  }),
  study('short-2018', {
    title: 'Side-effects associated with ketamine use in depression: a systematic review',
    authors: 'Short B, Fong J, Galvez V, Shelker W, Loo CK',
    year: 2018,
    journal: 'Lancet Psychiatry 2018;5:65-78',
    doi: '10.1016/S2215-0366(17)30272-9',
    pmid: '28757132',
    design: 'systematic_review',
    setting: '60 articles',
    comparator: 'Placebo',
    limitations: 'Not all side effects were reported. Long-term safety is not known.',
  }),
  study('abdallah-2022', {
    title:
      'Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder in veterans and active duty military: a double-blind, randomized, placebo-controlled multi-center clinical trial',
    authors: 'Abdallah CG, Roache JD, Gueorguieva R, et al.',
    year: 2022,
    journal: 'Neuropsychopharmacology 2022;47:1574-1581',
    doi: '10.1038/s41386-022-01266-9',
    pmid: '35046508',
    design: 'rct',
    participants: 158,
    setting: 'Veterans and active-duty military with PTSD',
    comparator: 'Placebo',
    primaryOutcomeMet: 'no',
    limitations: 'Everyone in it was a veteran or in the military, and had PTSD.',
  }),
  study('szarmach-2020', {
    title: 'Metabolic Risk Factors and Cardiovascular Safety in Ketamine Use for Treatment Resistant Depression',
    authors: 'Szarmach J, Cubała WJ, Włodarczyk A, Gałuszko-Węgielnik M',
    year: 2020,
    journal: 'Neuropsychiatr Dis Treat 2020;16:2539-2551',
    doi: '10.2147/NDT.S273287',
    pmid: '33154641',
    design: 'cohort',
    participants: 49,
    setting: 'Inpatients with depression, one site',
    limitations: 'Small, one site, and short term. No one was blinded.',
  }),
];
