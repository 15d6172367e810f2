import type { DemoDocument } from '../document';
import { source } from '../sources';
import { study } from '../studies';

/** Trials of ketamine for anxiety, and where the other treatments are named. Whittaker 2021 stands with the PTSD studies. */
export const anxietyStudies: DemoDocument[] = [
  study('taylor-2018', {
    title: 'Ketamine for Social Anxiety Disorder: A Randomized, Placebo-Controlled Crossover Trial',
    authors: 'Taylor JH, Landeros-Weisenberger A, Coughlin C, et al.',
    year: 2018,
    journal: 'Neuropsychopharmacology 2018;43:325-333',
    doi: '10.1038/npp.2017.194',
    design: 'rct',
    participants: 18,
    setting: 'People with social anxiety disorder, watched for 2 weeks',
    comparator: 'Salt water (placebo)',
    limitations: 'Only 18 people, for 2 weeks. The two measures did not agree.',
  }),
  source('afp-anxiety', {
    publisher: 'American Family Physician',
    title: 'Generalized Anxiety Disorder and Panic Disorder in Adults (volume 106, pages 157 to 164)',
    url: 'https://www.aafp.org/pubs/afp/issues/2022/0800/generalized-anxiety-disorder-panic-disorder.html',
    year: 2022,
    accessedOn: '2026-11-24',
  }),
];
