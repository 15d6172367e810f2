import type { Signature } from '../signing/review';
import type { ReviewSettings } from '../signing/settings';
import type { Flaw } from './rule';

/** What the rules of review look at. */
export interface ReviewedVersion {
  /** The end of its content type's uid: `side-effect`. */
  readonly type: string;
  /** By whom its words were signed; none when they were not. */
  readonly signature?: Signature;
  /** Marked as a demonstration: its pages say that no clinician has reviewed it. */
  readonly isDemonstration: boolean;
  /** Whether it was public before, in this language. */
  readonly isPublished: boolean;
}

// A new one only adds to what readers are warned of.
const WARNINGS = ['contraindication', 'side-effect', 'safety-notice'];

const flaw = (message: string): Flaw[] => [{ path: [], message }];

/**
 * What a patient reads of medicine carries the signature of a clinician who read these very words. A demonstration may be public
 * without one, since its pages say so, and so may a new warning: making a page safer waits for nobody.
 *
 * Source: the AMA's guidelines for medical sites (JAMA 2000;283:1600-1606), on the review of clinical content. Example: a word that was
 * changed after the signature.
 */
export function reviewSigned(version: ReviewedVersion, { mustDiffer }: ReviewSettings): Flaw[] {
  const { type, signature, isDemonstration, isPublished } = version;
  if (isDemonstration || (!isPublished && WARNINGS.includes(type))) return [];
  if (!signature)
    return flaw(
      'These words are not signed. Save, ask a medical reviewer to read and sign them under Signing, then publish.',
    );
  if (mustDiffer && signature.whoId !== null && signature.whoId === signature.editorId)
    return flaw('Who signed these words also wrote them. Ask another medical reviewer to sign them, then publish.');
  return [];
}
