import { expect, inject, test } from 'vitest';
import { graphql, rest } from './ask.ts';

test('no token changes anything, and none reads what its list leaves out', async () => {
	for (const token of [inject('deliveryToken'), inject('previewToken')]) {
		for (const mutation of [
			'deleteUploadFile(id: 1) { name }',
			'updateUploadFile(id: 1, info: { name: "x" }) { name }',
		]) {
			const { status, text } = await graphql(`mutation { ${mutation} }`, token);
			expect(`${status} ${text}`).toMatch(/^403 .*for reading/);
		}
		for (const address of [
			'upload/files',
			'upload/files/1',
			'i18n/locales',
			'content-type-builder/content-types',
			'users',
		]) {
			expect([403, 404], address).toContain((await rest(address, token)).status);
		}
		expect((await graphql('{ uploadFiles { name } i18NLocales { code } }', token)).text).toContain('FORBIDDEN');
	}
});
