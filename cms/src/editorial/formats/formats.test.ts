import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem, FORMATS } from './formats';

const SOURCES = path.resolve(__dirname, '../..');

test('each pattern that a schema asks for has a sentence of its own', () => {
  const files = ['api/*/content-types/*/schema.json', 'components/*/*.json'].flatMap((pattern) =>
    globSync(pattern, { cwd: SOURCES }),
  );
  const patterns = files.flatMap((file) => {
    const { attributes } = JSON.parse(readFileSync(path.join(SOURCES, file), 'utf8')) as {
      attributes: Record<string, { regex?: string }>;
    };
    return Object.values(attributes).flatMap(({ regex }) => regex ?? []);
  });
  expect(patterns.length).toBeGreaterThan(20);
  expect(patterns.filter((pattern) => !(pattern in FORMATS))).toEqual([]);
});

const patternOf = (what: string) =>
  Object.keys(FORMATS).find((pattern) => FORMATS[pattern]?.what === `the ${what}`) as string;

type Case = [what: string, value: string, says: string];

test.each<Case>([
  ['phone number', '(512) 555-0177', 'Write the phone number as +15125550177.'],
  ['phone number', '1 512 555 0177', 'Write the phone number as +15125550177.'],
  ['phone number', '+44 20 7946 0000', 'Write the phone number as +442079460000.'],
  ['phone number', '0049 30 901820', 'Write the phone number as +4930901820.'],
  ['phone number', '555-0177', 'Write the phone number with its country code and no spaces, for example +15125550100.'],
  [
    'phone number',
    '512-555-CALM',
    'Write the phone number with its country code and no spaces, for example +15125550100.',
  ],
  ['phone number', '+44 (0)20 7946 0000', 'Write the phone number as +442079460000.'],
  ...[
    '+1 512 555 0177, 12',
    '+1 512 555 0177 #4',
    '512 555 0177 x4',
    '512-555-0177 / 512-555-0178',
    '512 555 0177;4',
  ].map((value): Case => ['phone number', value, expect.stringMatching(/for example \+15125550100\.$/)]),
  ['DOI', 'https://www.doi.org/10.1186%2Fabc', 'Write the DOI as 10.1186/abc.'],
  ['DOI', '10.1186%2fabc', 'Write the DOI as 10.1186/abc.'],
  ['DOI', 'doi:10.1186/abc (open access)', expect.stringMatching(/^Write the DOI as it begins/)],
  ['DOI', 'https://doi.org/10.1186/s10194-016-0700-3', 'Write the DOI as 10.1186/s10194-016-0700-3.'],
  ['DOI', 'doi: 10.1000/1', 'Write the DOI as 10.1000/1.'],
  ['DOI', 'Smith 2019', 'Write the DOI as it begins, with 10., for example 10.1186/s10194-016-0700-3.'],
  ['PubMed number', 'PMID: 27567882', 'Write the PubMed number as 27567882.'],
  ['PubMed number', 'https://pubmed.ncbi.nlm.nih.gov/27567882/', 'Write the PubMed number as 27567882.'],
  ['PubMed number', 'https://www.ncbi.nlm.nih.gov/pubmed/27567882', 'Write the PubMed number as 27567882.'],
  ...['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4993964/', 'Smith 2019', 'PubMed PMC4993964'].map((value): Case => [
    'PubMed number',
    value,
    'Write the PubMed number with digits alone, for example 27567882.',
  ]),
  ['PubMed number', '27 or 28', 'Write the PubMed number with digits alone, for example 27567882.'],
  ['full address', 'http://www.fda.gov/drugs', 'Write the full address as https://www.fda.gov/drugs.'],
  ['full address', 'fda.gov', 'Write the full address as https://fda.gov.'],
  ['full address', 'the FDA', expect.stringMatching(/^Write the full address as it stands in the browser/)],
  ['full address', 'javascript:alert(1)', expect.stringMatching(/^Write the full address as it stands/)],
  ['page of this site', 'team', 'Write the page of this site as /team.'],
  ...['https://www.facebook.com/austin-clinic', 'mailto:us@example.org', 'tel:911', 'javascript:alert(1)', 'us@x'].map(
    (value): Case => ['page of this site', value, expect.stringMatching(/for example \/team\.$/)],
  ),
  ['page of this site', '//team', 'Write the page of this site as /team.'],
  ['page of this site', 'Our team', expect.stringMatching(/for example \/team\.$/)],
  ['link', 'www.fda.gov/drugs', 'Write the link as https://www.fda.gov/drugs.'],
  ['link', 'Https://www.fda.gov/drugs', 'Write the link as https://www.fda.gov/drugs.'],
  ['link', 'mailto:us@example.org', expect.stringMatching(/^Write the link as \/team for a page/)],
  ['link', 'contact', 'Write the link as /contact.'],
  ['link name', '¿Qué es?', 'Write the link name as que-es.'],
  ['link name', '2 steps', 'Write the link name as steps.'],
  ['link name', '?', 'Write the link name with small letters, numbers and dashes, for example symptoms.'],
  ['web address', 'Cluster headache', 'Write the web address as cluster-headache.'],
])('of a %s written as %s, an editor reads in one sentence how to write it', (what, value, says) => {
  expect(formatProblem(patternOf(what), value)).toEqual(says);
});

test('an old address is one without a question in it', () => {
  expect(formatProblem('^/(?!/)[^?#]*$', 'https://example.org/old?page=2')).toBe(
    'Write the page of this site as /old.',
  );
});

test.each([
  ['phone number', '+15125550177'],
  ['DOI', '10.1000/1'],
  ['link', '/team'],
  ['link', 'https://example.org'],
  ['link name', 'what-is-it'],
])('a %s written as %s is right', (what, value) => {
  expect(formatProblem(patternOf(what), value)).toBeUndefined();
});
