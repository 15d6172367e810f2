import { link, links, type DemoDocument } from './document';

interface Effect {
  name: string;
  medicalTerm?: string;
  whatToDo?: string;
  seenIn?: string[];
}

const effect = (key: string, data: Record<string, unknown>): DemoDocument => ({
  uid: 'api::side-effect.side-effect',
  key: `side-effect/${key}`,
  publish: true,
  data: { ...data, demonstration: true },
});

/** On the label, which gives no rate: the frequency stays empty and the page says that we have no count. */
const serious = (key: string, name: string, whatToDo: string): DemoDocument =>
  effect(key, { name, seriousness: 'serious', whatToDo, sources: links('source/label') });

const common = (key: string, { seenIn = [], ...words }: Effect, frequency?: object): DemoDocument =>
  effect(key, {
    whatToDo: 'Tell staff. At home, call the clinic.',
    ...words,
    seriousness: 'common',
    frequency,
    studies: links(...seenIn),
  });

/** Counted by Ekstrand, table 3 (PMC9154276). */
const counted = (key: string, affected: number, { seenIn = [], ...words }: Effect): DemoDocument =>
  common(
    key,
    { ...words, seenIn: ['study/ekstrand-2022', ...seenIn] },
    {
      affected,
      outOf: 91,
      population: 'people with depression, up to 12 sessions',
      study: link('study/ekstrand-2022'),
    },
  );

/** Serious effects first, then the common ones by how many people had them. */
export const sideEffects: DemoDocument[] = [
  serious(
    'unstable-blood-pressure',
    'Unstable blood pressure',
    'Tell staff. At home, call 911 for chest pain or fainting.',
  ),
  serious('slow-breathing', 'Slow breathing', 'Staff watch your breathing. At home, call 911.'),
  serious('severe-allergy', 'Severe allergic reaction', 'Tell staff. Call 911 for trouble breathing or fainting.'),
  serious('liver', 'Harm to the liver or bile ducts', 'Call the clinic if you have yellow skin or dark urine.'),
  serious(
    'psychiatric',
    'Mental changes that last days to weeks',
    'Call the clinic. If you want to die, call or text 988.',
  ),
  serious('bladder', 'Harm to the bladder', 'Call the clinic if it hurts to pass urine.'),
  serious('misuse', 'Misuse of ketamine', 'Tell the clinic if you feel drawn to use it on your own.'),
  counted('vertigo', 63, { name: 'A spinning feeling', medicalTerm: 'vertigo' }),
  counted('dissociation', 55, {
    name: 'Feeling unreal or cut off from your body',
    medicalTerm: 'dissociation',
    whatToDo: 'Tell staff. It mostly fades within 2 hours. In 7 of 91 people it lasted over 24 hours.',
    seenIn: ['study/abdallah-2022'],
  }),
  counted('anxiety', 41, { name: 'Anxiety' }),
  counted('double-vision', 28, { name: 'Double vision' }),
  counted('nausea', 25, { name: 'Feeling sick to your stomach', medicalTerm: 'nausea' }),
  counted('confusion', 23, { name: 'Confusion', whatToDo: 'Tell staff. At home, call 911.' }),
  counted('mouth', 22, { name: 'Dry mouth or drooling' }),
  counted('headache', 20, {
    name: 'Headache',
    whatToDo: 'Tell staff. Call 911 if it is sudden and your worst ever.',
  }),
  counted('fatigue', 20, { name: 'Tiredness', medicalTerm: 'fatigue' }),
  counted('blurred-vision', 18, { name: 'Blurred vision' }),
  counted('vomiting', 2, { name: 'Throwing up', medicalTerm: 'vomiting' }),
  common('drowsiness', { name: 'Sleepiness', medicalTerm: 'drowsiness' }),
  common('speech', { name: 'Trouble speaking', whatToDo: 'Tell staff. At home, call 911.' }),
  common('agitation', { name: 'Feeling restless or upset', medicalTerm: 'agitation' }),
  common('raised-blood-pressure', {
    name: 'Faster heartbeat and higher blood pressure',
    whatToDo: 'Staff check both. In a study of 49 people, both settled within 1.5 hours.',
    seenIn: ['study/szarmach-2020'],
  }),
];
