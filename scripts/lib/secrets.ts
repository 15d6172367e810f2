import { randomBytes, randomInt } from 'node:crypto';
import { secretProblem } from '../../shared/src/secrets.ts';

/** Every secret of the CMS. The web is given `DELIVERY_TOKEN` alone. */
export const SECRET_NAMES = [
	'APP_KEY',
	'ADMIN_JWT_SECRET',
	'API_TOKEN_SALT',
	'TRANSFER_TOKEN_SALT',
	'ENCRYPTION_KEY',
	'DELIVERY_TOKEN',
	'PREVIEW_TOKEN',
] as const;

const MINIMUM_PASSWORD_LENGTH = 16;

/** A new secret: 256 random bits as 43 characters of base64url. */
export function randomSecret(): string {
	const value = randomBytes(32).toString('base64url');
	// Chance can spell a word that only samples hold; once in some ten million.
	return secretProblem('', value) ? randomSecret() : value;
}

// No l, I, O, 0 or 1: it is typed by hand from a terminal. 20 of these 56 characters carry 116 bits.
const CHARACTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A new password of 20 characters that holds an upper-case letter, a lower-case letter and a digit. */
export function randomPassword(): string {
	const value = Array.from({ length: 20 }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
	return passwordProblem(value) ? randomPassword() : value;
}

/**
 * Says what is wrong with the first administrator's password.
 *
 * @param value what the environment holds; `undefined` is fine, since the password is only needed once
 * @returns a sentence, or `undefined` if the password can be used
 */
export function passwordProblem(value: string | undefined): string | undefined {
	if (value === undefined) return undefined;
	const strong = [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(value));
	if (strong && value.length >= MINIMUM_PASSWORD_LENGTH) return undefined;
	return `ADMIN_PASSWORD is too weak: use at least ${MINIMUM_PASSWORD_LENGTH} characters with an upper-case letter, a lower-case letter and a digit.`;
}

/** A full set of secrets for one build or test run. They are never written down. */
export function throwAwaySecrets(): Record<(typeof SECRET_NAMES)[number], string> {
	return Object.fromEntries(SECRET_NAMES.map((name) => [name, randomSecret()])) as ReturnType<typeof throwAwaySecrets>;
}
