import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('a button without a link calls the clinic, says so, and keeps its small print', () => {
	const { html } = showSection(sample);
	expect(html).toMatch(/<a[^>]*href="tel:\+15125550100"[^>]*>Free Consultation<\/a>/);
	expect(html).toMatch(/Ask by phone:.*512-555-0100/s);
	expect(html).toContain('The first talk is free. Treatment is not.');
});

test('a button with a link leads there', () => {
	const callsToAction = sample.callsToAction.map((cta) => cta && { ...cta, target: '/consultation' });
	const { html } = showSection({ ...sample, callsToAction });
	expect(html).toContain('href="/consultation"');
	expect(html).not.toContain('Ask by phone');
});

test('a page that is overdue for too long offers no booking, and says whom to call instead', () => {
	const callsToAction = sample.callsToAction.map(
		(cta) => cta && { ...cta, label: 'Schedule', kind: 'scheduling' as const },
	);
	const { html } = showSection({ ...sample, callsToAction }, { offersBooking: false });
	expect(html).not.toContain('Schedule');
	expect(html).toContain('You cannot book treatment from this page');
	expect(showSection(sample, { offersBooking: false }).html).toContain('Free Consultation');
});
