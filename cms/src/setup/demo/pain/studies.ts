import type { DemoDocument } from '../document';
import { study } from '../studies';

/** A trial of ketamine for CRPS, and advice on other care. Cohen 2018 stands with the guidelines. */
export const painStudies: DemoDocument[] = [
  study('sigtermans-2009', {
    title:
      'Ketamine produces effective and long-term pain relief in patients with Complex Regional Pain Syndrome Type 1',
    authors: 'Sigtermans MJ, van Hilten JJ, Bauer MCR, et al.',
    year: 2009,
    journal: 'Pain 2009;145:304-311',
    doi: '10.1016/j.pain.2009.06.023',
    pmid: '19604642',
    design: 'rct',
    participants: 60,
    setting: 'People with CRPS type 1, in Leiden',
    comparator: 'Placebo',
    primaryOutcomeMet: 'yes',
    limitations: 'It tested S-ketamine over about 4 days. By week 12 there was no difference, and no gain in function.',
  }),
  study('harden-2022', {
    title: 'Complex Regional Pain Syndrome: Practical Diagnostic and Treatment Guidelines, 5th Edition',
    authors: 'Harden RN, McCabe CS, Goebel A, Massey M, Suvar T, Grieve S, Bruehl S',
    year: 2022,
    journal: 'Pain Med 2022;Suppl 1:S1-S53',
    doi: '10.1093/pm/pnac046',
    design: 'guideline',
    limitations: 'About CRPS only.',
  }),
];
