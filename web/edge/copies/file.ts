import { createHash } from 'node:crypto';
import { Page, type PageFacts } from '../page.ts';

const CHECKSUM_BYTES = 32;
const LENGTH_BYTES = 4;

const checksum = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

/** A page as the bytes of its copy: the checksum of all that follows, the length of the head, the head as JSON, the body. */
export function writeCopy({ facts, body }: Pick<Page, 'facts' | 'body'>): Buffer {
	const head = Buffer.from(JSON.stringify(facts));
	const length = Buffer.alloc(LENGTH_BYTES);
	length.writeUInt32BE(head.byteLength);
	const rest = Buffer.concat([length, head, body]);
	return Buffer.concat([checksum(rest), rest]);
}

/**
 * Reads a copy.
 *
 * @param file the bytes
 * @param key the page it should be; any when left out
 * @returns the page, or `undefined` when a single byte is not as it was written, or when it is another page's
 */
export function readCopy(file: Buffer, key?: string): Page | undefined {
	const rest = file.subarray(CHECKSUM_BYTES);
	if (rest.byteLength < LENGTH_BYTES || !checksum(rest).equals(file.subarray(0, CHECKSUM_BYTES))) return undefined;
	const bodyAt = LENGTH_BYTES + rest.readUInt32BE();
	const facts = JSON.parse(rest.subarray(LENGTH_BYTES, bodyAt).toString()) as PageFacts;
	if (key !== undefined && facts.key !== key) return undefined;
	const body = Buffer.allocUnsafeSlow(rest.byteLength - bodyAt);
	rest.copy(body, 0, bodyAt);
	return new Page(facts, body);
}
