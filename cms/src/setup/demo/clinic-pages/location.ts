import { text } from '../blocks';
import type { DemoDocument } from '../document';

/** The address is the clinic's to give: an invented one would send a patient to a stranger's door. */
export const locations: DemoDocument[] = [
  {
    uid: 'api::location.location',
    key: 'location/main',
    publish: true,
    data: {
      name: 'How to find us',
      directions: text('The clinic has not written its address and directions yet. Please call before you come.'),
      parking: text('The clinic has not written this yet.'),
      access: text('The clinic has not written this yet. Please tell us by phone what you need, and we will help.'),
      placeholder: true,
    },
  },
];
