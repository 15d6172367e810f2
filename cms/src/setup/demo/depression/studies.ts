import type { DemoDocument } from '../document';
import { study } from '../studies';

/** Trials of ketamine for depression. Ekstrand 2022 stands with the safety studies. */
export const depressionStudies: DemoDocument[] = [
  study('jelovac-2025', {
    title:
      'Serial Ketamine Infusions as Adjunctive Therapy to Inpatient Care for Depression: The KARMA-Dep 2 Randomized Clinical Trial',
    authors: 'Jelovac A, et al.',
    year: 2025,
    journal: 'JAMA Psychiatry 2025;82:1216-1224',
    doi: '10.1001/jamapsychiatry.2025.3019',
    pmid: '41123905',
    design: 'rct',
    participants: 65,
    setting: 'Hospital inpatients with depression; 62 were analyzed',
    comparator: 'Midazolam',
    primaryOutcomeMet: 'no',
    limitations: 'Most people guessed which drug they had. Too few people joined.',
  }),
  study('lii-2023', {
    title: 'Randomized trial of ketamine masked by surgical anesthesia in patients with depression',
    authors: 'Lii TR, Smith AE, Flohr JR, et al.',
    year: 2023,
    journal: 'Nat Ment Health 2023;1:876-886',
    doi: '10.1038/s44220-023-00140-x',
    pmid: '38188539',
    design: 'rct',
    participants: 40,
    setting: 'One center',
    comparator: 'Salt water (placebo)',
    primaryOutcomeMet: 'no',
    limitations: 'One dose, given during surgery, at one center.',
  }),
  study('murrough-2013', {
    title:
      'Antidepressant Efficacy of Ketamine in Treatment-Resistant Major Depression: A Two-Site Randomized Controlled Trial',
    authors: 'Murrough JW, Iosifescu DV, Chang LC, et al.',
    year: 2013,
    journal: 'Am J Psychiatry',
    doi: '10.1176/appi.ajp.2013.13030392',
    pmid: '23982301',
    design: 'rct',
    participants: 73,
    setting: 'Two sites in the United States',
    comparator: 'Midazolam',
    primaryOutcomeMet: 'yes',
    limitations: 'One infusion, and a short time.',
  }),
  study('anand-2023', {
    title: 'Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression',
    authors: 'Anand A, Mathew SJ, Sanacora G, et al.',
    year: 2023,
    journal: 'N Engl J Med',
    doi: '10.1056/NEJMoa2302399',
    pmid: '37224232',
    design: 'open_label_rct',
    participants: 403,
    setting: 'Five sites in the United States; 365 people were treated',
    comparator: 'Electroconvulsive therapy (ECT)',
    primaryOutcomeMet: 'yes',
    limitations: 'No placebo. Patients and staff knew who had which treatment.',
  }),
];
