import { links, type DemoDocument } from './document';

interface Evidence {
  studies?: string[];
  sources?: string[];
}

const contraindication =
  (severity: 'absolute' | 'relative' | 'caution', { studies = [], sources = [] }: Evidence = {}) =>
  (key: string, name: string, advice: string): DemoDocument => ({
    uid: 'api::contraindication.contraindication',
    key: `contraindication/${key}`,
    publish: true,
    data: { name, severity, advice, studies: links(...studies), sources: links(...sources), demonstration: true },
  });

const GUIDELINE: Evidence = { studies: ['study/cohen-2018'] };

const absolute = contraindication('absolute', { sources: ['source/label'] });
const relative = contraindication('relative', GUIDELINE);
const guidelineCaution = contraindication('caution', GUIDELINE);
const caution = contraindication('caution');

/** Reasons not to have ketamine, or to think twice: the most serious first. */
export const contraindications: DemoDocument[] = [
  absolute(
    'blood-pressure',
    'A rise in blood pressure would be dangerous',
    'Tell us if a doctor has warned you of this.',
  ),
  absolute('allergy', 'Allergy to ketamine', 'Tell us if ketamine has ever given you an allergic reaction.'),
  relative('heart', 'Poorly controlled heart disease', 'Tell us if you have heart disease of any kind.'),
  relative('psychosis', 'Active psychosis', 'Tell us if you see or hear things that others do not.'),
  relative('severe-liver', 'Severe liver disease', 'Tell us if your liver is badly damaged.'),
  relative(
    'substance-misuse',
    'Active misuse of alcohol or drugs',
    'Tell us if alcohol or drugs are a problem for you now. We will not judge you.',
  ),
  relative('pregnancy', 'Pregnancy', 'Tell us if you are pregnant or could be.'),
  relative('skull-pressure', 'Raised pressure in the skull', 'Tell us if a doctor has found this.'),
  relative('eye-pressure', 'Raised pressure in the eye', 'Tell us if a doctor has found this.'),
  guidelineCaution('moderate-liver', 'Moderate liver disease', 'Tell us if you have any liver problem.'),
  caution('breastfeeding', 'Breastfeeding', 'Tell us if you are breastfeeding.'),
  caution('other-medicines', 'Opioids, benzodiazepines or alcohol', 'Tell us if you take or drink any of these.'),
];
