import { text } from './blocks';
import type { DemoDocument } from './document';
import { OFF_LABEL_URL } from './sources';

/** Words that pages show by themselves. */
export const notices: DemoDocument[] = [
  {
    uid: 'api::notices.notices',
    key: 'notices',
    publish: true,
    data: {
      talkToProvider: {
        heading: 'Talk to your own provider',
        body: text(
          'This page cannot know you. Your own doctor or nurse does. Before you decide, ask them about ketamine and about other treatments.',
          'Take along this page and a list of your illnesses and medicines.',
        ),
      },
      offLabel: {
        heading: 'Off-label use',
        body: text(
          'This use is off-label: the drug is approved, but not for this. A clinician must judge whether it may suit you.',
          `The FDA explains [what off-label use means](${OFF_LABEL_URL}).`,
        ),
      },
      demonstration: true,
    },
  },
];
