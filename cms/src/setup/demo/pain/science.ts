import { text } from '../blocks';
import { science } from '../condition-documents';
import { links, type DemoDocument } from '../document';

const GUIDELINE_LIMITS = 'They wrote this in 2018. A review was due in 2023.';
const TRIAL_LIMITS = 'It tested S-ketamine, one form of the drug, over about 4 days.';

const findings = [
  {
    text: 'Three US doctor groups found weak evidence, or none, for ketamine in fibromyalgia and back pain.',
    polarity: 'neutral',
    studies: links('study/cohen-2018'),
    limits: GUIDELINE_LIMITS,
  },
  {
    text: 'One trial was in 60 people with CRPS. At week 12, pain no longer differed clearly between ketamine and placebo. Ketamine brought no gain in function.',
    polarity: 'neutral',
    studies: links('study/sigtermans-2009'),
    limits: TRIAL_LIMITS,
  },
  {
    text: 'For CRPS, the three doctor groups found moderate evidence for ketamine, for up to 12 weeks.',
    polarity: 'benefit',
    studies: links('study/cohen-2018'),
    limits: `${GUIDELINE_LIMITS} The trial on this page saw no clear difference at week 12.`,
  },
  {
    text: 'In the trial of 60 people, ketamine did better in week 1. The pain score was 2.68 with ketamine and 5.45 with placebo.',
    polarity: 'benefit',
    studies: links('study/sigtermans-2009'),
    limits: `${TRIAL_LIMITS} By week 12, the difference may have been chance. Function did not improve.`,
  },
  {
    text: 'In that trial, more people on ketamine had unusual effects on the mind. Doctors call these psychomimetic. It was about 76 of every 100 people with ketamine, and about 18 of every 100 with placebo.',
    polarity: 'harm',
    studies: links('study/sigtermans-2009'),
    limits: 'A trial of 60 people is too small to show rare harm.',
  },
  {
    text: 'A review of 60 articles looked at ketamine for depression, not pain. It found more side effects than with placebo.',
    polarity: 'harm',
    studies: links('study/short-2018'),
    limits: 'Not all side effects were reported. Long-term safety is not known.',
  },
];

/** What is known about ketamine for CRPS, whose rating this is, and in the findings for other pain, where less is known. */
export const painScience: DemoDocument = science('pain', 'pain', {
  name: 'IV ketamine for CRPS',
  evidenceStrength: 'moderate',
  findings,
  unknowns: text([
    'whether it helps with chronic pain other than CRPS',
    'how long any benefit lasts',
    'how safe it is over the years',
    'who may benefit, and who may not',
  ]),
});
