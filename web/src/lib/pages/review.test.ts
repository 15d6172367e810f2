import { expect, test } from 'vitest';
import { pageReview } from './review.ts';

const clinic = { timeZone: 'America/Chicago' };
const now = new Date('2026-12-01T12:00:00Z');
const signed = {
	...{ reviewer: 'Ana Example', credentials: 'MD' },
	...{ signedAt: '2026-11-24T18:00:00.000Z', dueOn: '2027-11-24', bookingEndsOn: null },
};

test('a page names the clinician who signed it, with credentials where they are known', () => {
	expect(pageReview(signed, false, clinic, now)).toEqual({
		reviewer: 'Ana Example, MD',
		signedOn: '2026-11-24',
		dueOn: '2027-11-24',
		isOverdue: false,
		offersBooking: true,
	});
	expect(pageReview({ ...signed, credentials: null }, false, clinic, now)?.reviewer).toBe('Ana Example');
});

test('a page that is not signed, or shows a demonstration, names nobody', () => {
	expect(pageReview(null, false, clinic, now)).toBeUndefined();
	expect(pageReview(signed, true, clinic, now)).toBeUndefined();
});

test('what was signed late in the evening was signed that day, as the clinic counts', () => {
	const late = { ...signed, signedAt: '2026-11-25T04:30:00.000Z' };
	expect(pageReview(late, false, clinic, now)?.signedOn).toBe('2026-11-24');
	expect(pageReview(late, false, { timeZone: null }, now)?.signedOn).toBe('2026-11-25');
});

const at = (moment: string, bookingEndsOn: string | null = null) => {
	const review = pageReview({ ...signed, bookingEndsOn }, false, clinic, new Date(moment));
	return [review?.isOverdue, review?.offersBooking];
};

test('a review is overdue from the midnight at the clinic after its day', () => {
	expect(at('2027-11-25T05:59:59.999Z')).toEqual([false, true]);
	expect(at('2027-11-25T06:00:00.000Z')).toEqual([true, true]);
});

test('where the clinic asks for it, an overdue page stops offering to book after the last day the CMS names', () => {
	const lastDay = '2028-02-22';
	expect(at('2028-02-23T05:59:59.999Z', lastDay)).toEqual([true, true]);
	expect(at('2028-02-23T06:00:00.000Z', lastDay)).toEqual([true, false]);
	expect(at('2040-01-01T00:00:00.000Z')).toEqual([true, true]);
});
