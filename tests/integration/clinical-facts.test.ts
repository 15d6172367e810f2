import { expect, inject, test } from 'vitest';
import { restList } from '../system/cms.ts';

const read = async (path: string) => (await fetch(inject('webUrl') + path)).text();
const plain = (html: string) =>
	html
		.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ');

const conditions = () => restList<{ name: string; slug: string }>('conditions?fields[0]=name&fields[1]=slug');
const DESIGN = /Guideline|Review of many studies|Randomized trial|Group followed|Case series|Drug label|Survey/;
const DOI = /<a href="https:\/\/doi\.org\/10\.[^"]+"/;

test('each condition’s page says, from facts, how sure it is, what it rests on and what nobody knows', async () => {
	for (const { name, slug } of await conditions()) {
		const html = await read(`/conditions/${slug}`);
		const science = /<section id="[^"]*"[^>]*ComponentSectionScience.*?<\/section>/s.exec(html)?.[0] ?? '';
		for (const words of ['Strength of the evidence', 'FDA status', 'What is not known', 'How it may work: Proposed'])
			expect(plain(science).includes(words), `${name}: ${words}`).toBe(true);
		const findings = [...science.matchAll(/<li[^>]*>(?:(?!<\/li>).)*class="badge[^"]*">[^<]*:<.*?<\/li>/gs)].map(
			([one]) => one,
		);
		expect(findings.length, name).toBeGreaterThan(2);
		for (const finding of findings.filter((one) => /was seen|No clear benefit/.test(one))) {
			expect(plain(finding)).toMatch(DESIGN);
			expect(finding).toMatch(/href="#ref-\d+" aria-label="Reference \d+: [^"]{2,80}"/);
		}
	}
});

test('on each condition’s page the off-label notice is the first thing under the treatment’s heading', async () => {
	for (const { name, slug } of await conditions()) {
		const html = await read(`/conditions/${slug}`);
		const treatment = /<section id="[^"]*"[^>]*ComponentSectionTreatment.*?<\/section>/s.exec(html)?.[0] ?? '';
		const afterHeading = treatment.slice(treatment.indexOf('</h2>') + 5).replaceAll(/<!--.*?-->/gs, '');
		expect(afterHeading.trim().slice(0, 60), name).toMatch(/^<div class="notice[^"]*" role="note"/);
		expect(plain(afterHeading).trim(), name).toMatch(/^Off-label use/);
	}
});

test('each reference leads out by its DOI or address, and back to each place that cites it', async () => {
	for (const path of [...(await conditions()).map(({ slug }) => `/conditions/${slug}`), '/treatments/iv-ketamine']) {
		const html = await read(path);
		const list = /<section id="references".*?<\/section>/s.exec(html)?.[0] ?? '';
		const references = [...list.matchAll(/<li id="ref-(\d+)".*?<\/li>/gs)];
		expect(references.length, path).toBeGreaterThan(3);
		expect(references.filter(([one]) => DOI.test(one)).length, path).toBeGreaterThan(2);
		for (const [one, number] of references) {
			expect(one, path).toMatch(/<a href="https:\/\/[^"]+"/);
			const cited = [...html.matchAll(new RegExp(`id="(cite-${number}-\\d+)"`, 'g'))].map(([, id]) => id);
			const back = [...one.matchAll(/href="#(cite-\d+-\d+)"/g)].map(([, id]) => id);
			expect(back, `${path}, reference ${number}`).toEqual(cited);
		}
	}
});

test('a treatment’s page says where the evidence stands, and leads there', async () => {
	const html = await read('/treatments/iv-ketamine');
	const evidence = /<section id="evidence".*?<\/section>/s.exec(html)?.[0] ?? '';
	expect(plain(evidence)).toContain('what is not known differs from condition to condition');
	expect(evidence).toContain('href="/conditions"');
	expect(plain(html)).toContain('Off-label use');
});
