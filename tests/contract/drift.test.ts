import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeOperations } from '../../scripts/lib/operations.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('the typed documents are those the .graphql files and the schema make', () => {
	const fresh = mkdtempSync(path.join(tmpdir(), 'codegen-'));
	try {
		execFileSync(process.execPath, [path.join(root, 'web/scripts/codegen.ts'), fresh]);
		const committed = readFileSync(path.join(root, 'web/src/lib/cms/generated/graphql.ts'), 'utf8');
		expect(readFileSync(path.join(fresh, 'graphql.ts'), 'utf8')).toBe(committed);
	} finally {
		rmSync(fresh, { recursive: true });
	}
});

test('the list of the site’s operations is that of the texts it sends', async () => {
	const fresh = mkdtempSync(path.join(tmpdir(), 'operations-'));
	try {
		await writeOperations(path.join(fresh, 'operations.json'));
		const committed = readFileSync(path.join(root, 'shared/operations.json'), 'utf8');
		expect(readFileSync(path.join(fresh, 'operations.json'), 'utf8')).toBe(committed);
	} finally {
		rmSync(fresh, { recursive: true });
	}
});
