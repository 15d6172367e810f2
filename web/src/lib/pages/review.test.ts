import { expect, test } from 'vitest';
import { pageReview } from './review.ts';

const signed = { reviewer: 'Ana Example', credentials: 'MD', signedOn: '2026-11-24', dueOn: '2027-11-24' };

test('a page names the clinician who signed it, with credentials where they are known', () => {
	expect(pageReview(signed, false)).toEqual({
		reviewer: 'Ana Example, MD',
		signedOn: '2026-11-24',
		dueOn: '2027-11-24',
	});
	expect(pageReview({ ...signed, credentials: null }, false)?.reviewer).toBe('Ana Example');
});

test('a page that is not signed, or shows a demonstration, names nobody', () => {
	expect(pageReview(null, false)).toBeUndefined();
	expect(pageReview(signed, true)).toBeUndefined();
});
