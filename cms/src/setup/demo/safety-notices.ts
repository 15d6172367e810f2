import { text } from './blocks';
import type { DemoDocument } from './document';

const MENTAL_HEALTH_LINE = { text: 'Call or text 988, at any hour, if you want to die.', telephone: '988' };

const MENTAL_HEALTH_LIST = [
  '**Call or text 988, at any hour,** if you or someone near you:',
  ['wants to die', 'is making a plan to die', 'is saying goodbye'],
  'Veterans press 1. For Spanish, press 2. If someone is in danger now, call 911.',
];

const AFTER_INFUSION = [
  'trouble breathing',
  'chest pain',
  'fainting',
  'sudden trouble speaking',
  'confusion at home',
  'a seizure',
];

const CALL_CLINIC =
  '**After an infusion, call the clinic** if you have yellow skin, dark urine or pain when you pass urine.';

const notice = (key: string, data: Record<string, unknown>): DemoDocument => ({
  uid: 'api::safety-notice.safety-notice',
  key: `safety-notice/${key}`,
  publish: true,
  data: { ...data, demonstration: true },
});

/** When to call 911 or 988: a notice for each kind of page, with a title that tells it from the others in the admin's lists. */
export const safetyNotices: DemoDocument[] = [
  notice('migraine', {
    title: 'When a headache needs help right away',
    lines: [
      { text: 'Call 911 for a sudden, worst-ever headache, a seizure or a head injury.', telephone: '911' },
      {
        text: 'Call 911 for weakness on one side, trouble speaking, confusion, or fever with a stiff neck.',
        telephone: '911',
      },
      MENTAL_HEALTH_LINE,
    ],
    fullList: text(
      '**Call 911** for any of these:',
      [
        'a sudden headache, the worst of your life',
        'weakness on one side of the body',
        'trouble speaking',
        'confusion',
        'a seizure',
        'fever with a stiff neck',
        'a head injury',
      ],
      ...MENTAL_HEALTH_LIST,
    ),
  }),
  notice('ketamine', {
    title: 'When to get help after an infusion',
    lines: [
      { text: 'Call 911 for trouble breathing, chest pain or fainting.', telephone: '911' },
      MENTAL_HEALTH_LINE,
      { text: 'Call the clinic if you have yellow skin, dark urine or pain when you pass urine.' },
    ],
    fullList: text(
      '**Call 911** for any of these:',
      ['trouble breathing', 'chest pain', 'fainting', 'sudden trouble speaking', 'confusion at home', 'a seizure'],
      ...MENTAL_HEALTH_LIST,
      '**Call the clinic** if you have yellow skin, dark urine or pain when you pass urine.',
    ),
  }),
  notice('mental-health', {
    title: 'When a mental health crisis needs help right away',
    lines: [
      MENTAL_HEALTH_LINE,
      { text: 'Call 911 if you or someone near you is in danger now.', telephone: '911' },
      { text: 'After an infusion, call 911 for trouble breathing, chest pain or fainting.', telephone: '911' },
    ],
    fullList: text(
      ...MENTAL_HEALTH_LIST,
      '**After an infusion, call 911** for any of these:',
      AFTER_INFUSION,
      CALL_CLINIC,
    ),
  }),
  notice('pain', {
    title: 'When chest pain or sudden weakness needs help right away',
    lines: [
      { text: 'Call 911 for trouble breathing, chest pain or fainting.', telephone: '911' },
      { text: 'Call 911 for sudden weakness on one side, trouble speaking, confusion or a seizure.', telephone: '911' },
      MENTAL_HEALTH_LINE,
    ],
    fullList: text(
      '**Call 911** for any of these:',
      ['weakness on one side of the body', 'a head injury', ...AFTER_INFUSION],
      ...MENTAL_HEALTH_LIST,
      CALL_CLINIC,
    ),
  }),
];
