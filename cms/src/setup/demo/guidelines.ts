import type { DemoDocument } from './document';
import { study } from './studies';

/** What expert groups advise about ketamine for pain and PTSD, and about other ways to treat migraine and PTSD. */
export const guidelines: DemoDocument[] = [
  study('cohen-2018', {
    title:
      'Consensus Guidelines on the Use of Intravenous Ketamine Infusions for Chronic Pain From the American Society of Regional Anesthesia and Pain Medicine, the American Academy of Pain Medicine, and the American Society of Anesthesiologists',
    authors: 'Cohen SP, Bhatia A, Buvanendran A, et al.',
    year: 2018,
    journal: 'Reg Anesth Pain Med 2018;43:521-546',
    doi: '10.1097/AAP.0000000000000808',
    pmid: '29870458',
    design: 'guideline',
    limitations: 'Written in 2018. A review was due in 2023.',
  }),
  study('ahs-2021', {
    title:
      'The American Headache Society Consensus Statement: Update on integrating new migraine treatments into clinical practice',
    authors: 'Ailani J, Burch RC, Robbins MS',
    year: 2021,
    journal: 'Headache 2021;61:1021-1039',
    doi: '10.1111/head.14153',
    pmid: '34160823',
    design: 'guideline',
    limitations: 'Advice that experts agreed on, not a formal guideline.',
  }),
  study('ahs-2024', {
    title:
      'Calcitonin gene-related peptide-targeting therapies are a first-line option for the prevention of migraine: An American Headache Society position statement update',
    authors: 'Charles AC, Digre KB, Goadsby PJ, Robbins MS, Hershey A',
    year: 2024,
    journal: 'Headache 2024;64:333-341',
    doi: '10.1111/head.14692',
    design: 'guideline',
    limitations: 'Advice from experts, and only about how to prevent attacks.',
  }),
  study('va-dod-ptsd-2023', {
    title:
      'The Management of Posttraumatic Stress Disorder and Acute Stress Disorder: Synopsis of the 2023 U.S. Department of Veterans Affairs and U.S. Department of Defense Clinical Practice Guideline',
    authors: 'Schnurr PP, Hamblen JL, Wolf J, et al.',
    year: 2024,
    journal: 'Ann Intern Med 2024;177:363-374',
    doi: '10.7326/M23-2757',
    pmid: '38408360',
    design: 'guideline',
    limitations: 'A short form of the full 2023 guideline.',
  }),
];
