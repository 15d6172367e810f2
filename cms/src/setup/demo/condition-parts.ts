import { text } from './blocks';
import { link, links } from './document';

interface Evidence {
  studies?: string[];
  sources?: string[];
}

const TREATMENT = link('treatment/iv-ketamine');

/** The clinic's own voice, before any warning. */
export const welcomeSection = (...words: string[]) => ({
  __component: 'section.welcome',
  heading: 'You are welcome here',
  anchor: 'welcome',
  body: text(...words),
});

/** What people feel; nobody has all of it. */
export const symptomsSection = (heading: string, symptoms: { name: string; description?: string }[]) => ({
  __component: 'section.symptoms',
  heading,
  anchor: 'symptoms',
  body: text('Each person is different. You may have some of these:'),
  symptoms,
});

/** The section on our treatment. The page adds the off-label notice by itself. */
export const treatmentSection = (heading: string, ...words: string[]) => ({
  __component: 'section.treatment',
  heading,
  anchor: 'treatment',
  body: text(...words),
  treatment: TREATMENT,
});

/** The section on the evidence: its words first say how sure we can be. */
export const scienceSection = (key: string, ...words: string[]) => ({
  __component: 'section.science',
  heading: 'What does the science say?',
  anchor: 'science',
  body: text(...words),
  science: link(`treatment-science/iv-ketamine-${key}`),
});

/** The risks. The words say whom the counts come from: it is seldom people with the page's own condition. */
export const safetySection = (countedIn: string) => ({
  __component: 'section.safety',
  heading: 'Is it safe for you?',
  anchor: 'safety',
  body: text(`Please read this before you decide, and tell us what fits you. ${countedIn}`),
  treatment: TREATMENT,
});

/** One other choice, and what says that it is one: the keys of a study, a source, or both. */
export const alternative = (name: string, description?: string, { studies = [], sources = [] }: Evidence = {}) => ({
  name,
  ...(description && { description }),
  ...(studies.length > 0 && { studies: links(...studies) }),
  ...(sources.length > 0 && { sources: links(...sources) }),
});

/** The other choices, right after the risks. */
export const alternativesSection = (alternatives: object[]) => ({
  __component: 'section.alternatives',
  heading: 'What else can you try?',
  anchor: 'alternatives',
  body: text('Ask your own provider about these, even if you tried some before.'),
  alternatives,
});

/** What a visit is like, whatever brings you. */
export const visit = {
  __component: 'section.visit',
  heading: 'What is a visit like?',
  anchor: 'visit',
  steps: [
    {
      name: 'Before you come',
      description: 'List your illnesses, your medicines, and any alcohol or drugs you use. Write down your questions.',
    },
    { name: 'During the infusion', description: 'Staff watch over you. Tell them how you feel, at any time.' },
    { name: 'Going home', description: 'An adult takes you home. Someone else drives for the next 24 hours.' },
  ],
};

/** Questions people ask, as pairs of question and answer. */
export const questionsSection = (...pairs: [question: string, answer: string][]) => ({
  __component: 'section.questions',
  heading: 'What do people ask?',
  anchor: 'questions',
  questions: pairs.map(([question, answer]) => ({ question, answer: text(answer) })),
});
