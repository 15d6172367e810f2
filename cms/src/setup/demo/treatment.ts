import { text } from './blocks';
import { contraindications } from './contraindications';
import { link, links, type DemoDocument } from './document';
import { sideEffects } from './side-effects';
import { LABEL_URL, SAFE_USE_URL, VA_PTSD_URL } from './sources';

const keys = (documents: DemoDocument[]) => documents.map(({ key }) => key);

const offLabelUses = {
  __component: 'section.prose',
  heading: 'What do we use ketamine for?',
  anchor: 'our-uses',
  body: text(
    'We use it for some people with migraine, chronic pain, depression, anxiety or PTSD that other care has not helped. All of these uses are off-label.',
    `For PTSD, experts of the US Departments of Veterans Affairs and Defense [suggest against ketamine](${VA_PTSD_URL}). They rate the evidence as very low.`,
  ),
};

const alternatives = [
  {
    name: 'For migraine',
    description:
      'Triptans, CGRP drugs, or other drugs to prevent attacks. Nerve devices and behavior therapy are choices too.',
    studies: links('study/ahs-2021', 'study/ahs-2024'),
  },
  {
    name: 'For chronic pain or CRPS',
    description:
      'Physical or occupational therapy, or medicines. Nerve blocks and spinal cord stimulation are choices too.',
  },
  {
    name: 'For depression',
    description: 'Other or added medicines, or talk therapy. ECT, TMS and esketamine nose spray are choices too.',
  },
  {
    name: 'For PTSD',
    description: 'Talk therapies come first: prolonged exposure, CPT or EMDR. Some medicines are another choice.',
    studies: links('study/va-dod-ptsd-2023'),
  },
  { name: 'For anxiety', description: 'Talk therapy (CBT), and medicines called SSRIs and SNRIs.' },
];

/** The one treatment the clinic gives, and the facts every condition page shares. */
export const treatment: DemoDocument[] = [
  {
    uid: 'api::treatment.treatment',
    key: 'treatment/iv-ketamine',
    publish: true,
    data: {
      name: 'IV ketamine infusion',
      slug: 'iv-ketamine',
      summary:
        'Ketamine is a medicine that doctors use for anesthesia. Here it goes into a vein while staff watch over you. Our uses are off-label. This page says how it is given and what the risks are.',
      medicine: {
        nonProprietaryName: 'ketamine hydrochloride',
        administrationRoute: 'into a vein (IV)',
        legalStatus: 'prescription only, Schedule III controlled substance',
        approvedUses: 'General anesthesia only.',
        labelUrl: LABEL_URL,
      },
      approvalStatus: 'off_label',
      howPerformed: text(
        'Ketamine is a dissociative anesthetic: it can make you feel cut off from your body for a while. It goes into a vein through a thin tube. This is called an infusion.',
        'In studies of mood, one infusion took about 40 minutes. In studies of pain, it took far longer. The clinic will tell you how long yours would take.',
      ),
      preparation: text(
        'Make a list of your illnesses, your medicines, and any alcohol or drugs you use. Find an adult to drive you home.',
        'The clinic will tell you about food and drink before your visit.',
      ),
      monitoring: text(
        `Staff watch your blood pressure, heart, breathing and oxygen. Trained medical staff should oversee it directly, with rescue gear at hand. This is what [US anesthesia doctors ask for](${SAFE_USE_URL}).`,
      ),
      followup: text('Leave with an adult. Do not drive for 24 hours.'),
      contraindications: links(...keys(contraindications)),
      sideEffects: links(...keys(sideEffects)),
      alternatives,
      safetyNotice: link('safety-notice/ketamine'),
      sections: [offLabelUses],
      callsToAction: links('call-to-action/consultation', 'call-to-action/scheduling', 'call-to-action/call'),
      demonstration: true,
    },
  },
];
