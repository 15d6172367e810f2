import { text } from './blocks';
import { link, links, type DemoDocument } from './document';
import { READ_ON } from './sources';

const POSSIBLE = 'Ketamine may act here too.';

const targets = [
  {
    name: 'NMDA receptors',
    description: 'Ketamine blocks these. What that does for migraine is not yet shown.',
    certainty: 'established',
  },
  ...['Opioid', 'Monoaminergic', 'Cholinergic', 'Nicotinic', 'Muscarinic'].map((kind) => ({
    name: `${kind} receptors`,
    description: POSSIBLE,
    certainty: 'proposed',
  })),
];

const findings = [
  {
    text: 'In a trial in one emergency room, 34 people got a low dose of ketamine or salt water. Ketamine did no better. The median drop in pain was 1 point with ketamine and 2 points with salt water. That gap may be chance.',
    polarity: 'neutral',
    studies: links('study/etchison-2018'),
    limits: 'A small trial of one low dose.',
  },
  {
    text: 'A review of 5 trials with 193 people could not say whether ketamine helps.',
    polarity: 'neutral',
    studies: links('study/chah-2021'),
    limits: '3 of the 5 trials had a high risk of bias.',
  },
  {
    text: 'Three US doctor groups found weak evidence, or none, for ketamine in migraine.',
    polarity: 'neutral',
    studies: links('study/cohen-2018'),
    limits: 'They wrote this in 2018. A review was due in 2023.',
  },
  {
    text: 'One small study followed 6 people in the hospital. They rated their pain 9 to 10 before. All 6 then rated it 3 or less for 8 hours.',
    polarity: 'benefit',
    studies: links('study/lauritsen-2016'),
    limits: 'Only 6 people, a short time, and no comparison group.',
  },
  {
    text: 'One study followed 77 people in the hospital with chronic migraine or a new daily headache. Mean pain fell from 7.1 to 3.8. On leaving, 55 of the 77 were better by 2 points or more.',
    polarity: 'benefit',
    studies: links('study/pomeroy-2017'),
    limits: 'No comparison group. Any later benefit may have been chance.',
  },
  {
    text: 'In the study of 6 people, 1 saw or heard something unreal for a short time. In the emergency room trial, people on ketamine had more discomfort and were more tired.',
    polarity: 'harm',
    studies: links('study/lauritsen-2016', 'study/etchison-2018'),
    limits: 'These studies are too small to show rare harm.',
  },
  {
    text: 'A review of 60 articles looked at ketamine for depression. It found more side effects than with placebo.',
    polarity: 'harm',
    studies: links('study/short-2018'),
    limits: 'Not all side effects were reported.',
  },
];

/** What is known about ketamine for migraine. The studies that found no benefit come first: they are the stronger ones. */
export const treatmentScience: DemoDocument[] = [
  {
    uid: 'api::treatment-science.treatment-science',
    key: 'treatment-science/iv-ketamine-migraine',
    publish: true,
    data: {
      name: 'IV ketamine for migraine',
      treatment: link('treatment/iv-ketamine'),
      approvalStatus: 'off_label',
      mechanism: text(
        'No one knows for sure. One idea is that ketamine uncouples two brain systems. Doctors call them the thalamo-neocortical and limbic systems.',
        'Signals may still reach the outer layer of the brain, the cortex. But some areas may not register them.',
      ),
      mechanismCertainty: 'proposed',
      targets,
      evidenceStrength: 'very_low',
      findings,
      unknowns: text([
        'how long any benefit lasts',
        'how safe it is over the years',
        'who may benefit, and who may not',
      ]),
      contrarySoughtOn: READ_ON,
      demonstration: true,
    },
  },
];
