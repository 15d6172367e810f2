import { text } from '../blocks';
import { science } from '../condition-documents';
import { links, type DemoDocument } from '../document';

const findings = [
  {
    text: 'A trial in 65 hospital patients compared ketamine with midazolam, another drug. Ketamine did not do clearly better. The gap in depression scores was 3.16 points. It could lie anywhere from 8.54 points better with ketamine to 2.22 points worse, so it may be chance.',
    polarity: 'neutral',
    studies: links('study/jelovac-2025'),
    limits: 'Most people guessed which drug they had. Too few people joined.',
  },
  {
    text: 'In another trial, 40 people got ketamine or salt water while asleep for surgery. Ketamine did not do clearly better. The gap was 5.82 points. It could lie anywhere from 13.3 points better with ketamine to 1.64 points worse, so it may be chance.',
    polarity: 'neutral',
    studies: links('study/lii-2023'),
    limits: 'Given only once, during surgery, at one center.',
  },
  {
    text: 'A trial in 186 hospital patients compared ketamine with ECT. ECT did better. Depression lifted in about 46 of every 100 people with ketamine, and in about 63 of every 100 with ECT.',
    polarity: 'neutral',
    studies: links('study/ekstrand-2022'),
    limits: 'Patients and staff knew who had which treatment.',
  },
  {
    text: 'In that trial, depression often came back within 12 months. After ketamine, it came back in about 70 of every 100 people who had got well. After ECT, it came back in about 63 of every 100.',
    polarity: 'neutral',
    studies: links('study/ekstrand-2022'),
    limits: 'Patients and staff knew who had which treatment.',
  },
  {
    text: 'A US trial in 73 people compared ketamine with midazolam. A day later, about 64 of every 100 people on ketamine were better. On midazolam, it was about 28 of every 100.',
    polarity: 'benefit',
    studies: links('study/murrough-2013'),
    limits: 'One infusion, and a short time.',
  },
  {
    text: 'A US trial in 403 people compared ketamine with ECT. Ketamine did no worse. With ketamine, 108 of 195 people were better. With ECT, 70 of 170 were better.',
    polarity: 'benefit',
    studies: links('study/anand-2023'),
    limits: 'No placebo, and everyone knew who had which treatment.',
  },
  {
    text: 'A review looked at 60 articles on ketamine for depression. It found more side effects than with placebo.',
    polarity: 'harm',
    studies: links('study/short-2018'),
    limits: 'Not all side effects were reported. Long-term safety is not known.',
  },
];

/** What is known about ketamine for depression. The trials that missed their goal come first. */
export const depressionScience: DemoDocument = science('depression', 'mood', {
  name: 'IV ketamine for treatment-resistant depression',
  evidenceStrength: 'conflicting',
  findings,
  unknowns: text([
    'why studies do not agree',
    'how long any benefit lasts',
    'how safe it is over the years',
    'who may benefit, and who may not',
  ]),
});
