import { text } from '../blocks';
import { science } from '../condition-documents';
import { links, type DemoDocument } from '../document';

const findings = [
  {
    text: 'The US Departments of Veterans Affairs and Defense wrote a guideline on PTSD in 2023. It suggests against ketamine.',
    polarity: 'neutral',
    studies: links('study/va-dod-ptsd-2023'),
    limits: 'It rates the evidence as very low.',
  },
  {
    text: 'A review of 6 trials with 221 people saw a small benefit at first. Then it allowed for bias. What was left was smaller, and it may be chance.',
    polarity: 'neutral',
    studies: links('study/borgogna-2024'),
    limits: 'Small trials make ketamine look better.',
  },
  {
    text: 'A second review could not say whether ketamine helps with PTSD. The odds ratio was 2.03, where 1 means no difference. It could lie anywhere from 0.67 to 6.15.',
    polarity: 'neutral',
    studies: links('study/whittaker-2021'),
    limits: 'A very wide range, so any gap may be chance.',
  },
  {
    text: 'A trial in 158 veterans and active-duty troops compared ketamine with placebo. PTSD did not improve more with ketamine.',
    polarity: 'neutral',
    studies: links('study/abdallah-2022'),
    limits: 'Military only.',
  },
  {
    text: 'A trial in 30 people compared ketamine with midazolam, another drug. With ketamine, 10 of 15 people were better. With midazolam, 3 of 15 were better.',
    polarity: 'benefit',
    studies: links('study/feder-2021'),
    limits: 'A small trial. The benefit did not last: the median time until it was lost was 27.5 days.',
  },
  {
    text: 'In the trial of 158 people, some felt unreal or cut off from their body. This was gone within 2 hours.',
    polarity: 'harm',
    studies: links('study/abdallah-2022'),
    limits: 'Military only.',
  },
  {
    text: 'A review of 60 articles looked at ketamine for depression, not PTSD. It found more side effects than with placebo.',
    polarity: 'harm',
    studies: links('study/short-2018'),
    limits: 'Not all side effects were reported. Long-term safety is not known.',
  },
];

/** What is known about ketamine for PTSD. The advice against it comes first. */
export const ptsdScience: DemoDocument = science('ptsd', 'PTSD', {
  name: 'IV ketamine for PTSD',
  evidenceStrength: 'conflicting',
  findings,
  unknowns: text([
    'whether ketamine helps with PTSD at all',
    'how long any benefit lasts',
    'how safe it is over the years',
    'who may benefit, and who may not',
  ]),
});
