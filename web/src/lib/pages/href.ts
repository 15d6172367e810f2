const SAFE = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/**
 * Lets through an address that only leads somewhere.
 *
 * @param address what an editor wrote
 * @returns the address, or an empty string for one that runs something, hides its host or cannot be parsed
 */
export function safeHref(address: string | null | undefined): string {
	const trimmed = address?.trim() ?? '';
	return SAFE.test(trimmed) && URL.canParse(trimmed, 'https://clinic.invalid') ? trimmed : '';
}
