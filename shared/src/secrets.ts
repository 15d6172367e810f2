/** 32 characters of base64url carry 192 bits: past guessing, short enough to copy by hand. */
export const MINIMUM_SECRET_LENGTH = 32;

const SAMPLE_WORDS = /tobemodified|changeme|change-me|example|secret|password|replace/i;

/**
 * Says what is wrong with a secret, in a sentence for the person who runs the clinic's servers.
 *
 * @param name the environment variable's name
 * @param value what the environment holds
 * @returns a sentence that says what to do, or `undefined` if the secret is good enough to use
 */
export function secretProblem(name: string, value: string | undefined): string | undefined {
	const remedy = `Set ${name} to at least ${MINIMUM_SECRET_LENGTH} random characters (openssl rand -base64 32), or delete its line from .env and let "pnpm start" make one.`;
	if (!value) return `${name} is missing. ${remedy}`;
	if (value.length < MINIMUM_SECRET_LENGTH)
		return `${name} is too short to be safe: ${value.length} characters. ${remedy}`;
	if (new Set(value).size < 8) return `${name} repeats too few characters to be safe. ${remedy}`;
	if (SAMPLE_WORDS.test(value)) return `${name} looks like a sample, not a secret. ${remedy}`;
	return undefined;
}
