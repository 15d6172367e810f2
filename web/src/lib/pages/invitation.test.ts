import { expect, test } from 'vitest';
import { telephone } from '#lib/clinic/telephone.ts';
import type { CallToActionFragment } from '#lib/cms/generated/graphql.ts';
import { invitation } from './invitation.ts';

const phone = telephone('+15125550100');
const cta = (label: string, kind: CallToActionFragment['kind']): CallToActionFragment => ({
	...{ __typename: 'CallToAction', documentId: label, label, kind, target: null, disclosure: null },
});
const all = [
	cta('Free Consultation', 'consultation_form'),
	cta('Schedule Treatment', 'scheduling'),
	cta('Call Now', 'phone_call'),
];
const labels = (offersBooking: boolean) => invitation(all, phone, offersBooking).actions.map(({ label }) => label);

test('a page invites to talk, to call and to book', () => {
	expect(labels(true)).toEqual(['Free Consultation', 'Schedule Treatment', 'Call Now']);
	expect(invitation(all, phone, true).bookingPaused).toBe(false);
});

test('a page that is overdue for too long still invites to talk and to call, and says that booking waits', () => {
	expect(labels(false)).toEqual(['Free Consultation', 'Call Now']);
	expect(invitation(all, phone, false).bookingPaused).toBe(true);
	expect(invitation([cta('Call Now', 'phone_call')], phone, false).bookingPaused).toBe(false);
});
