import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { PageReview } from '#lib/pages/review.ts';
import ReviewBlock from './ReviewBlock.svelte';

const review: PageReview = {
	...{ reviewer: 'Ana Example, MD', signedOn: '2026-11-24', dueOn: '2027-11-24' },
	...{ isOverdue: false, offersBooking: true },
};
const text = (shown?: PageReview) =>
	render(ReviewBlock, { props: { review: shown } })
		.body.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ');

test('a patient reads who read the page, with credentials, when, and when it is read next', () => {
	expect(text(review)).toContain(
		'Ana Example, MD read the medical words of this page and signed them on November 24, 2026. They are to be read again by November 24, 2027.',
	);
	expect(text(review)).not.toContain('out of date');
});

test('a page that is overdue says so in plain words, beside who read it last', () => {
	const overdue = text({ ...review, isOverdue: true });
	expect(overdue).toContain('Ana Example, MD read the medical words');
	expect(overdue).toContain('This page was due to be read again by a clinician on November 24, 2027.');
	expect(overdue).toContain('may be out of date');
	expect(overdue).not.toContain('They are to be read again by');
});

test('a page that nobody signed says that no review is on record', () => {
	expect(text()).toContain('No review of this page by a clinician is on record.');
});
