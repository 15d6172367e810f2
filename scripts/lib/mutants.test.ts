import { expect, test } from 'vitest';
import { parseMutant } from './mutants.ts';

const DIFF = 'diff --git a/x b/x\n--- a/x\n+++ b/x\nLaw: 99\n';

test('a mutant says which law it breaks and which test must notice', () => {
	const text = `Law: 9\nTest: tests/security/drafts.test.ts -t "drafts stay drafts"\n\n${DIFF}`;
	expect(parseMutant('/m/open-drafts.patch', text)).toEqual({
		name: 'open-drafts',
		file: '/m/open-drafts.patch',
		law: '9',
		test: ['tests/security/drafts.test.ts', '-t', 'drafts stay drafts'],
	});
});

test('a mutant without its header is refused by name; the diff does not count as one', () => {
	expect(() => parseMutant('/m/x.patch', `Test: a\n${DIFF}`)).toThrow('/m/x.patch needs the lines');
});
