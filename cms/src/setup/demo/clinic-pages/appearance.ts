import type { DemoDocument } from '../document';

/** The menus. Every page in them is made before. */
export const appearance: DemoDocument[] = [
  {
    uid: 'api::appearance.appearance',
    key: 'appearance',
    publish: true,
    data: {
      mainNavigation: [
        { label: 'Conditions', target: '/conditions' },
        { label: 'Treatments', target: '/treatments' },
        { label: 'Fees', target: '/fees-and-insurance' },
        { label: 'Contact', target: '/contact' },
      ],
      footerNavigation: [
        { label: 'Free consultation', target: '/consultation' },
        { label: 'Your first visit', target: '/your-first-visit' },
        { label: 'Our team', target: '/team' },
        { label: 'Privacy', target: '/privacy' },
        { label: 'Notice of Privacy Practices', target: '/notice-of-privacy-practices' },
        { label: 'Accessibility', target: '/accessibility' },
        { label: 'Reviews and complaints', target: '/reviews-policy' },
      ],
    },
  },
];
