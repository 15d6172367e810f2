import { describe, expect, test } from 'vitest';
import { openingState } from './opening.ts';

const line = (dayOfWeek: 'Monday' | 'Tuesday' | 'Friday', opens: string, closes: string) => ({
	dayOfWeek,
	opens,
	closes,
});
const hours = {
	timeZone: 'America/Chicago',
	openingHours: [
		line('Monday', '09:00:00.000', '12:00:00.000'),
		line('Monday', '13:00:00.000', '17:00:00.000'),
		line('Tuesday', '09:00:00.000', '17:00:00.000'),
		line('Friday', '09:00:00.000', '17:00:00.000'),
	],
	specialHours: [
		{ date: '2026-11-27', opens: null, closes: null, note: 'Day after Thanksgiving' },
		{ date: '2026-12-01', opens: '10:00:00.000', closes: '12:00:00.000', note: 'Staff meeting' },
	],
};
// Austin is six hours behind UTC in November. 23 November 2026 is a Monday.
const at = (utc: string) => openingState(hours, new Date(utc));
const nine = 9 * 60;

describe('a patient is told', () => {
	test('that the phone is answered, and until when', () => {
		expect(at('2026-11-23T15:00:00Z')).toEqual({ open: true, until: 12 * 60 });
		expect(at('2026-11-23T22:59:00Z')).toEqual({ open: true, until: 17 * 60 });
	});

	test('that it is not, and when it will be today', () => {
		expect(at('2026-11-23T14:59:00Z')).toEqual({ open: false, next: { daysAhead: 0, weekday: 'Monday', opens: nine } });
		expect(at('2026-11-23T18:00:00Z')).toEqual({
			open: false,
			next: { daysAhead: 0, weekday: 'Monday', opens: 13 * 60 },
		});
	});

	test('or on which day, by the calendar of the clinic and not of the server', () => {
		expect(at('2026-11-24T04:30:00Z')).toEqual({
			open: false,
			next: { daysAhead: 1, weekday: 'Tuesday', opens: nine },
		});
	});

	test('that a holiday is closed, whatever the usual hours say', () => {
		expect(at('2026-11-27T16:00:00Z')).toEqual({ open: false, next: { daysAhead: 3, weekday: 'Monday', opens: nine } });
	});

	test('the hours of a day that has others', () => {
		expect(at('2026-12-01T15:30:00Z')).toMatchObject({ open: false, next: { daysAhead: 0, opens: 10 * 60 } });
		expect(at('2026-12-01T16:30:00Z')).toEqual({ open: true, until: 12 * 60 });
	});

	test('nothing, where the clinic gave no hours', () => {
		expect(openingState({ ...hours, openingHours: [] }, new Date())).toBeUndefined();
		expect(openingState({ ...hours, timeZone: null }, new Date())).toBeUndefined();
	});
});

test('daylight saving moves the clock, not the hours', () => {
	expect(at('2026-07-06T14:00:00Z')).toEqual({ open: true, until: 12 * 60 });
	expect(at('2026-07-06T13:59:00Z')).toMatchObject({ open: false });
});
