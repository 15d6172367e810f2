import { text } from './blocks';
import type { DemoDocument } from './document';

/** A draft on purpose, and linked from nowhere: a page must not go out with an invented person on it. */
export const clinicians: DemoDocument[] = [
  {
    uid: 'api::clinician.clinician',
    key: 'clinician/placeholder',
    publish: false,
    data: {
      name: 'Placeholder: not a real person',
      placeholder: true,
      credentials: 'For the clinic to write',
      jobTitle: 'For the clinic to write',
      biography: text(
        'This draft is for the clinic to write. Replace every line with the facts of a real clinician, then publish it.',
        'After that, choose this person in the welcome section of each page.',
      ),
    },
  },
];
