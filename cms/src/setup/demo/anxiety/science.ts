import { text } from '../blocks';
import { science } from '../condition-documents';
import { links, type DemoDocument } from '../document';

const findings = [
  {
    text: 'In one trial, 18 people with social anxiety got ketamine and salt water at different times. When they rated themselves, ketamine did no better.',
    polarity: 'neutral',
    studies: links('study/taylor-2018'),
    limits: 'Only 18 people, for 2 weeks.',
  },
  {
    text: 'A review of 6 trials saw a benefit in social anxiety. The odds ratio was 28.94, where 1 means no difference. It could lie anywhere from 3.45 to 242.57.',
    polarity: 'benefit',
    studies: links('study/whittaker-2021'),
    limits: 'Very imprecise: the range is so wide that no one can say how large a benefit would be.',
  },
  {
    text: 'The trial of 18 people also used another scale. On that one, 6 of the 18 were better with ketamine, and none with salt water.',
    polarity: 'benefit',
    studies: links('study/taylor-2018'),
    limits: 'Only 18 people, for 2 weeks. Their own ratings did not agree with it.',
  },
  {
    text: 'A review of 60 articles looked at ketamine for depression, not anxiety. It found more side effects than with placebo.',
    polarity: 'harm',
    studies: links('study/short-2018'),
    limits: 'Not all side effects were reported. Long-term safety is not known.',
  },
];

/** What is known about ketamine for anxiety: very little, and only for social anxiety. */
export const anxietyScience: DemoDocument = science('anxiety', 'anxiety', {
  name: 'IV ketamine for anxiety',
  evidenceStrength: 'very_low',
  findings,
  unknowns: text([
    'whether it helps, and with which kinds of anxiety',
    'how long any benefit lasts',
    'how safe it is over the years',
    'who may benefit, and who may not',
  ]),
});
