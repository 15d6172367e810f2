import { text } from './blocks';
import { link, links, type DemoDocument } from './document';
import { READ_ON } from './sources';

/** What is known about our treatment for one condition. How ketamine could act on it is not known for any of them. */
export const science = (key: string, actsOn: string, data: Record<string, unknown>): DemoDocument => ({
  uid: 'api::treatment-science.treatment-science',
  key: `treatment-science/iv-ketamine-${key}`,
  publish: true,
  data: {
    treatment: link('treatment/iv-ketamine'),
    approvalStatus: 'off_label',
    mechanism: text(
      `Ketamine blocks NMDA receptors. That much is clear. How this could change ${actsOn} is not known.`,
    ),
    mechanismCertainty: 'proposed',
    targets: [
      {
        name: 'NMDA receptors',
        description: `Ketamine blocks these. What that does for ${actsOn} is not yet shown.`,
        certainty: 'established',
      },
    ],
    contrarySoughtOn: READ_ON,
    demonstration: true,
    ...data,
  },
});

/** A condition page, under the address that ends in its slug. */
export const conditionPage = (slug: string, data: Record<string, unknown>): DemoDocument => ({
  uid: 'api::condition.condition',
  key: `condition/${slug}`,
  publish: true,
  data: {
    slug,
    callsToAction: links('call-to-action/consultation', 'call-to-action/scheduling', 'call-to-action/call'),
    demonstration: true,
    ...data,
  },
});
