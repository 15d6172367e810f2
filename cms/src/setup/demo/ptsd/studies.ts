import type { DemoDocument } from '../document';
import { study } from '../studies';

/** Trials of ketamine for PTSD. The guideline stands with the others, and Abdallah 2022 with the safety studies. */
export const ptsdStudies: DemoDocument[] = [
  study('borgogna-2024', {
    title: 'So how special is special K? A systematic review and meta-analysis of ketamine for PTSD RCTs',
    authors: 'Borgogna NC, Owen T, Vaughn J, Johnson DAL, Aita SL, Hill BD',
    year: 2024,
    journal: 'Eur J Psychotraumatol 2024;15(1):2299124',
    doi: '10.1080/20008066.2023.2299124',
    design: 'systematic_review',
    participants: 221,
    setting: '6 randomized trials',
    comparator: 'Various',
    limitations: 'Small trials look better than large ones.',
  }),
  study('feder-2021', {
    title:
      'A Randomized Controlled Trial of Repeated Ketamine Administration for Chronic Posttraumatic Stress Disorder',
    authors: 'Feder A, et al.',
    year: 2021,
    journal: 'Am J Psychiatry',
    doi: '10.1176/appi.ajp.2020.20050596',
    design: 'rct',
    participants: 30,
    comparator: 'Midazolam',
    primaryOutcomeMet: 'yes',
    limitations: 'Only 30 people. The benefit did not last.',
  }),
  study('whittaker-2021', {
    title:
      'Systematic review and meta-analysis of randomized controlled trials of ketamine in the treatment of refractory anxiety spectrum disorders',
    authors: 'Whittaker E, Dadabayev AR, Joshi SA, Glue P',
    year: 2021,
    journal: 'Ther Adv Psychopharmacol 2021;11:1-12',
    doi: '10.1177/20451253211056743',
    design: 'systematic_review',
    setting: '6 randomized trials',
    comparator: 'Various',
    limitations: 'Very imprecise.',
  }),
];
