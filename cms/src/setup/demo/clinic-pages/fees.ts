import { text } from '../blocks';
import { links, type DemoDocument } from '../document';
import { infoPage, part } from './info-page';

const prices: DemoDocument[] = [
  {
    uid: 'api::price.price',
    key: 'price/infusion',
    publish: true,
    data: {
      name: 'One infusion',
      amount: 'For the clinic to write',
      includes: 'What the price includes, and what it does not, is for the clinic to write.',
      asOf: '2026-11-22',
      placeholder: true,
    },
  },
];

const pageOfFees = infoPage('fees-and-insurance', {
  title: 'Fees and insurance',
  summary: 'What a treatment costs, what is included, and your right to know before you pay.',
  sections: [
    {
      __component: 'section.prices',
      heading: 'What does it cost?',
      anchor: 'prices',
      prices: links('price/infusion'),
    },
    part(
      'Does insurance pay?',
      'insurance',
      text('This is for the clinic to write. Please call us and ask your insurer.'),
    ),
    part('What is free?', 'free', text('A first talk by phone, to ask your questions. Treatment is not free.')),
  ],
  placeholder: true,
});

/** Prices belong to the clinic. The right to an estimate is federal law and stands there already. */
export const fees: DemoDocument[] = [...prices, pageOfFees];
