import type { DemoDocument } from './document';

/** Without opening hours: the clinic has not given them, and an invented hour would send a patient to a closed door. */
export const clinic: DemoDocument[] = [
  {
    uid: 'api::clinic.clinic',
    key: 'clinic',
    publish: true,
    data: {
      name: 'Austin Ketamine Specialists',
      tagline: 'Ketamine infusions in Central Texas',
      telephone: '+15125550100',
      timeZone: 'America/Chicago',
    },
  },
];
