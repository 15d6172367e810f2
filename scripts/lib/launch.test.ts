import { expect, test } from 'vitest';
import { withDefaults } from './environments.ts';
import { welcome } from './launch.ts';

test('the table says where to go and that the password is only the first one', () => {
	const text = welcome(withDefaults({ ADMIN_EMAIL: 'a@clinic.example', ADMIN_PASSWORD: 'Abc', CMS_PORT: '1432' }));
	expect(text).toContain('http://localhost:3000');
	expect(text).toContain('http://localhost:1432/admin');
	expect(text).toContain('a@clinic.example');
	expect(text).toMatch(/Abc {3}\(the first one; it may have been changed since\)/);
});

test('without a first password in .env the table makes none up', () => {
	expect(welcome(withDefaults({}))).toMatch(/Password +yours$/m);
});
