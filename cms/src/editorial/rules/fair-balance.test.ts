import { expect, test } from 'vitest';
import { fairBalance } from './fair-balance';
import { part, snapshot, TODAY, used } from './testing';

const risks = { contraindications: [used('contraindication')], sideEffects: [used('side-effect')] };
const ketamine = used('treatment', risks, 'IV ketamine');
const about = part('section.treatment', { treatment: ketamine });
const safety = part('section.safety', { treatment: ketamine });
const others = part('section.alternatives', { alternatives: [part('part.alternative', { name: 'Triptans' })] });
const benefit = (limits: string | null) => part('part.finding', { text: 'Less pain', polarity: 'benefit', limits });

const page = (...sections: object[]) => fairBalance(snapshot('condition', { sections }), TODAY);

test('a page with a treatment, its risks and other choices passes', () => {
  expect(page(about, safety, others)).toEqual([]);
});

test('a page that only links to treatments is no treatment section', () => {
  const button = part('section.action', { callsToAction: [used('call-to-action')] });
  expect(page(part('section.prose'), button)).toEqual([]);
});

test('a Treatment section without a Safety section is told to have one', () => {
  expect(page(about, others)).toEqual([
    {
      path: ['sections', '0', 'treatment'],
      message:
        'This page speaks of "IV ketamine" without its risks. Add a Safety section and choose "IV ketamine" in it.',
    },
  ]);
});

test('the risks of another treatment are not the risks of this one', () => {
  const other = used('treatment', risks, 'Another');
  expect(page(about, part('section.safety', { treatment: other }), others)[0]?.message).toMatch('without its risks');
});

test('a page that only tells of the science needs the risks too', () => {
  const science = used('treatment-science', { treatment: ketamine, findings: [benefit('Few people.')] });
  expect(page(part('section.science', { science }), others)[0]?.path).toEqual(['sections', '0', 'science']);
});

test('a page needs other choices, and an empty list of them is told of where it stands', () => {
  expect(page(about, safety)[0]?.message).toMatch('names no other choice');
  const science = part('section.science', { science: used('treatment-science', { treatment: ketamine }) });
  expect(page(about, science, safety, part('section.alternatives', { alternatives: [] }))).toEqual([
    { path: ['sections', '3', 'alternatives'], message: expect.stringContaining('Add at least one other way') },
  ]);
});

test('a treatment that lost its side effects stops the pages that show it', () => {
  const bare = used('treatment', { ...risks, sideEffects: [] }, 'IV ketamine');
  const flaws = page(
    part('section.treatment', { treatment: bare }),
    part('section.safety', { treatment: bare }),
    others,
  );
  expect(flaws[0]?.message).toMatch('"IV ketamine" lacks contraindications or side effects');
});

test('a benefit without limits is told of where it is written, and on the page that shows it', () => {
  const flawed = fairBalance(
    snapshot('treatment-science', { findings: [benefit('Few people.'), benefit(' ')] }),
    TODAY,
  );
  expect(flawed.map(({ path }) => path)).toEqual([['findings', '1', 'limits']]);
  const science = used('treatment-science', { treatment: ketamine, findings: [benefit(null)] }, 'The science');
  const flaws = page(part('section.science', { science }), safety, others);
  expect(flaws).toMatchObject([
    { path: ['sections', '0', 'science'], message: expect.stringContaining('"The science" names a benefit') },
  ]);
});

test('a treatment names who should not have it, its side effects and other choices', () => {
  expect(fairBalance(snapshot('treatment', { contraindications: [] }), TODAY)).toEqual([
    { path: ['contraindications'], message: 'Add at least one contraindication to the treatment, then publish.' },
    { path: ['sideEffects'], message: 'Add at least one side effect to the treatment, then publish.' },
    { path: ['alternatives'], message: 'Add at least one other way to treat it, then publish.' },
  ]);
});
