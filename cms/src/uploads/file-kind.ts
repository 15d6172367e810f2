const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** How many bytes of a file `fileKind` needs. */
export const SIGNATURE_BYTES = 16;

/**
 * Says what a file is by its first bytes, whatever its name and its sender say. Only kinds this site shows are known.
 *
 * @param bytes at least the first 16 bytes
 * @returns the media type, or `undefined` for anything that is not a picture or a PDF this site shows
 * @see https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and RFC 8118 for the signatures
 */
export function fileKind(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (['GIF87a', 'GIF89a'].includes(ascii(bytes, 0, 6))) return 'image/gif';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 4, 8) === 'ftyp' && ['avif', 'avis'].includes(ascii(bytes, 8, 12))) return 'image/avif';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  return undefined;
}
