import { text } from './blocks';
import { link, links } from './document';

const treatment = {
  __component: 'section.treatment',
  heading: 'What is ketamine for migraine?',
  anchor: 'treatment',
  body: text('We give ketamine by vein (IV) to some people with hard-to-treat migraine.'),
  treatment: link('treatment/iv-ketamine'),
};

const science = {
  __component: 'section.science',
  heading: 'What does the science say?',
  anchor: 'science',
  body: text('Not much yet. Small studies do not agree, and the stronger ones do not show a clear benefit.'),
  science: link('treatment-science/iv-ketamine-migraine'),
};

const safety = {
  __component: 'section.safety',
  heading: 'Is it safe for you?',
  anchor: 'safety',
  body: text(
    'Please read this before you decide, and tell us what fits you. The counts come from people with depression, not migraine.',
  ),
  treatment: link('treatment/iv-ketamine'),
};

const alternatives = {
  __component: 'section.alternatives',
  heading: 'What else can you try?',
  anchor: 'alternatives',
  body: text('Ask your own provider about these, even if you tried some before.'),
  alternatives: [
    {
      name: 'Triptans',
      description: 'A group of migraine medicines.',
      studies: links('study/ahs-2021'),
    },
    {
      name: 'CGRP medicines',
      description: 'Drugs to prevent attacks. US headache experts say they can be tried first.',
      studies: links('study/ahs-2024'),
    },
    {
      name: 'Other preventive medicines',
      description: 'Taken to have fewer attacks.',
      studies: links('study/ahs-2021'),
    },
    {
      name: 'Neuromodulation',
      description: 'Devices that act on nerves.',
      studies: links('study/ahs-2021'),
    },
    {
      name: 'Behavior therapy',
      description: 'You learn skills to live with migraine.',
      studies: links('study/ahs-2021'),
    },
  ],
};

const visit = {
  __component: 'section.visit',
  heading: 'What is a visit like?',
  anchor: 'visit',
  steps: [
    {
      name: 'Before you come',
      description: 'Make your list and write down your questions. The clinic will tell you when to come.',
    },
    { name: 'During the infusion', description: 'Staff watch over you. Tell them how you feel, at any time.' },
    { name: 'Going home', description: 'An adult takes you home. Someone else drives for the next 24 hours.' },
  ],
};

const questions = {
  __component: 'section.questions',
  heading: 'What do people ask?',
  anchor: 'questions',
  questions: [
    {
      question: 'Is ketamine approved for migraine?',
      answer: text('No. The FDA approved it only for general anesthesia. For migraine, it is off-label.'),
    },
    {
      question: 'Will it help me?',
      answer: text('We cannot promise that. No one yet knows who may benefit.'),
    },
    {
      question: 'Can ketamine be misused?',
      answer: text('Yes. It is a Schedule III controlled substance. If this worries you, please tell us.'),
    },
  ],
};

/** What can be done about it: the risks before any booking, and the other choices right after them. */
export const careForMigraine = [treatment, science, safety, alternatives, visit, questions];
