/** A number a person can read, and the link that calls it. */
export interface Telephone {
	text: string;
	href: `tel:${string}`;
}

/**
 * Writes a telephone number as people in its country write it.
 *
 * @param e164 the number with country code, as in E.164: `+15125550100`
 * @returns North American numbers as `512-555-0100`, others as they came; both with a `tel:` link. Short numbers such as 911 too.
 */
export function telephone(e164: string): Telephone {
	const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164) ?? [];
	return { text: area ? `${area}-${exchange}-${line}` : e164, href: `tel:${e164}` };
}
