import { text } from '../blocks';
import type { DemoDocument } from '../document';
import { infoPage, part } from './info-page';

const privacy = infoPage('privacy', {
  title: 'Privacy on this site',
  summary: 'What this website learns about you: as little as it can.',
  sections: [
    part(
      'What this site does not do',
      'what-we-do-not-do',
      text([
        'It sets no cookies.',
        'It runs no script on your phone or computer.',
        'It asks no other company for pictures, fonts, maps or counts.',
        'It has no form that asks about your health.',
      ]),
    ),
    part('When you call', 'when-you-call', text('What we keep of a call is for the clinic to write.')),
  ],
  placeholder: true,
});

const practices = infoPage('notice-of-privacy-practices', {
  title: 'Notice of Privacy Practices',
  summary: 'How the clinic may use and share your health information, and your rights.',
  sections: [
    part(
      'This notice is for the clinic to write',
      'notice',
      text(
        'A federal rule asks each clinic to post this notice on its website. The clinic has not written it here yet. Please call us and ask for a copy.',
      ),
    ),
  ],
  placeholder: true,
});

const accessibility = infoPage('accessibility', {
  title: 'Accessibility',
  summary: 'This site should work for everyone. Tell us where it does not.',
  sections: [
    part(
      'What we do',
      'what-we-do',
      text([
        'We aim to meet WCAG 2.2, level AA.',
        'Every page works by keyboard, without a mouse.',
        'Every page works without scripts, on old phones and slow lines.',
        'Text may be made larger, and follows your light or dark setting.',
      ]),
    ),
    part('Something does not work?', 'tell-us', text('Please call us. We will help you by phone, and mend it.')),
  ],
});

const reviews = infoPage('reviews-policy', {
  title: 'Reviews and complaints',
  summary: 'How we treat reviews, and where you can complain.',
  sections: [
    part('Reviews', 'reviews', text('How the clinic treats reviews is for the clinic to write.')),
    part(
      'Complaints',
      'complaints',
      text(
        'Please tell us first, so that we can put it right. Where else you can complain stands on our [contact page](/contact).',
      ),
    ),
  ],
  placeholder: true,
});

/** What the law and good manners ask for. Words that only the clinic can give are marked as such. */
export const legal: DemoDocument[] = [privacy, practices, accessibility, reviews];
