import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretProblem } from '../../shared/src/secrets.ts';
import { readSettings } from './env-file.ts';
import { SECRET_NAMES } from './secrets.ts';

const STRONG = 'k3J9xQ0vTz7LmW2aYb8RcD5fGh1NpSuE';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-env-'));
	file = path.join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

const isNew = () => true;
const isUsed = () => false;

test('a bare machine gets every secret, a first administrator and the demo clinic, readable by its owner alone', () => {
	const settings = readSettings(file, {}, isNew);
	for (const name of SECRET_NAMES) expect(secretProblem(name, settings[name])).toBeUndefined();
	expect(new Set(SECRET_NAMES.map((name) => settings[name])).size).toBe(SECRET_NAMES.length);
	expect(settings).toMatchObject({ ADMIN_EMAIL: 'admin@clinic.example', DEMO_CONTENT: 'true' });
	expect(settings.ADMIN_PASSWORD).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{16,}$/);
	expect(settings.CLINIC_NAME).toBe('Austin Ketamine Specialists');
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a second start finds the same settings and leaves the file as it is', () => {
	const first = readSettings(file, {}, isNew);
	const text = readFileSync(file, 'utf8');
	expect(readSettings(file, {}, isUsed)).toEqual(first);
	expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a secret whose line was taken out is made again, and every other line stays', () => {
	writeFileSync(file, `# mine\nAPP_KEY=${STRONG}\nDEMO_CONTENT=false`);
	const settings = readSettings(file, {}, isUsed);
	expect(readFileSync(file, 'utf8')).toMatch(`# mine\nAPP_KEY=${STRONG}\nDEMO_CONTENT=false\nADMIN_JWT_SECRET=`);
	expect(settings).toMatchObject({ APP_KEY: STRONG, DEMO_CONTENT: 'false' });
	expect(settings.PREVIEW_TOKEN).toHaveLength(43);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('where somebody can already log in, no password is made up that would not work', () => {
	writeFileSync(file, '');
	expect(readSettings(file, {}, isUsed)).not.toHaveProperty('ADMIN_PASSWORD');
});

test('a weak secret is refused by name, and nothing is written', () => {
	writeFileSync(file, 'APP_KEY=toBeModified1\nADMIN_PASSWORD=short\n');
	expect(() => readSettings(file, {}, isNew)).toThrow(/APP_KEY is too short[^]*ADMIN_PASSWORD is too weak/);
	expect(readFileSync(file, 'utf8')).toBe('APP_KEY=toBeModified1\nADMIN_PASSWORD=short\n');
});

test('an empty secret is refused, not filled in', () => {
	writeFileSync(file, 'APP_KEY=\n');
	expect(() => readSettings(file, {}, isUsed)).toThrow('APP_KEY is missing.');
});

test('what the terminal sets wins over the file and is not written down', () => {
	writeFileSync(file, 'SITE_URL=https://a.example\n');
	const settings = readSettings(file, { SITE_URL: 'https://b.example', DELIVERY_TOKEN: STRONG }, isUsed);
	expect(settings).toMatchObject({ SITE_URL: 'https://b.example', DELIVERY_TOKEN: STRONG });
	expect(readFileSync(file, 'utf8')).not.toContain(STRONG);
	expect(existsSync(file)).toBe(true);
});
