import type { DemoDocument } from './document';

const callToAction = (key: string, data: Record<string, unknown>): DemoDocument => ({
  uid: 'api::call-to-action.call-to-action',
  key: `call-to-action/${key}`,
  publish: true,
  data,
});

/** Without a target, a button calls the clinic: nothing leads to a system that does not exist yet. */
export const callsToAction: DemoDocument[] = [
  callToAction('consultation', {
    label: 'Free Consultation',
    kind: 'consultation_form',
    target: '/consultation',
    disclosure: 'Free: a first talk by phone, to ask your questions. Not free: treatment.',
  }),
  callToAction('scheduling', { label: 'Schedule Treatment', kind: 'scheduling' }),
  callToAction('call', { label: 'Call Now', kind: 'phone_call' }),
];
