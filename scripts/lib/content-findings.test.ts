import { expect, test } from 'vitest';
import { findingsTable, type CheckedDocument } from './content-findings.ts';

const document = (name: string, ...findings: CheckedDocument['findings'][number][]): CheckedDocument => ({
	...{ kind: 'Condition', name, locale: 'en' },
	findings,
});

test('what blocks stands above what is only remarked, in columns', () => {
	const warn = { severity: 'warn', code: 'reading-ease', path: ['summary'], message: 'Shorter.' } as const;
	const block = { severity: 'block', code: 'fair-balance', path: ['sections', '2'], message: 'Add it.' } as const;
	expect(findingsTable([document('Migraine', warn), document('Pain', block)])).toEqual([
		'       rule          document                   field       what to do',
		'block  fair-balance  Condition "Pain" (en)      sections.2  Add it.',
		'warn   reading-ease  Condition "Migraine" (en)  summary     Shorter.',
	]);
});

test('what a reviewer lets pass says who and why, below what blocks', () => {
	const block = { severity: 'block', code: 'no-absolutes', path: ['name'], message: 'Say less.' } as const;
	const overridden = { ...block, override: { who: 'Ruth Example', reason: 'A name.' } };
	expect(findingsTable([document('Pain', overridden, block)])).toEqual([
		'            rule          document               field  what to do',
		'block       no-absolutes  Condition "Pain" (en)  name   Say less.',
		'overridden  no-absolutes  Condition "Pain" (en)  name   Ruth Example: “A name.” Say less.',
	]);
});

test('content without a finding is no table', () => {
	expect(findingsTable([document('Migraine')])).toEqual([]);
});
