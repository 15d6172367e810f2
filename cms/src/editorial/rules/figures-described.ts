import { componentsIn, partsIn, wordsIn, type Fields, type Placed } from '../../content/fields';
import type { Flaw, Rule } from './rule';

const PICTURE_FIELDS = ['image', 'photo'];

const FILE_NAME = /\.(?:avif|gif|jpe?g|png|webp)$/i;
// The names that picture agencies give their files, and what an editor may write of one.
const BOUGHT =
  /stock[-_ ]?(?:photo|image)|(?:adobe|shutter|i)stock|getty|depositphotos|unsplash|pexels|\b(?:model|modelo|actor)s?\b(?! (?:of|de)\b)/i;
const SAYS_SO = /\b(?:model|actor|actress|stock photo|not a patient|modelo|actriz|no es paciente)/i;

interface Picture {
  readonly name?: string;
  readonly alternativeText?: string | null;
}

function problemOf({ name, alternativeText }: Picture, shown: string): string | undefined {
  const description = wordsIn(alternativeText);
  if (!description || FILE_NAME.test(description))
    return `Nobody can hear what "${wordsIn(name)}" shows. Open the picture and describe it in "Alternative text"; write "decorative" if it shows nothing of note.`;
  if (BOUGHT.test(`${wordsIn(name)} ${description}`) && !SAYS_SO.test(shown))
    return `"${wordsIn(name)}" shows a model. Say so in the text beside it, for example "Posed by a model".`;
  return undefined;
}

/** Pictures in rich text hold their file in the block. */
const blockPictures = (value: unknown): Picture[] =>
  partsIn(value).flatMap(({ type, image }) => (type === 'image' && image ? [image as Picture] : []));

const shownBeside = ({ caption, body, biography }: Fields) =>
  `${wordsIn(caption)} ${JSON.stringify([body, biography])}`;

function flawsIn({ path, value }: Placed<Fields>): Flaw[] {
  return Object.entries(value).flatMap(([field, held]) => {
    const pictures = PICTURE_FIELDS.includes(field) && held ? [held as Picture] : blockPictures(held);
    return pictures.flatMap((picture) => {
      const message = problemOf(picture, shownBeside(value));
      return message ? [{ path: [...path, field], message, words: [wordsIn(picture.name)] }] : [];
    });
  });
}

/**
 * Each picture is described for those who do not see it, or is marked as decorative; one of a model says so where readers see it. The
 * logo is not among them: the site says the clinic's name for it.
 *
 * Source: WCAG 2.2, success criterion 1.1.1; 16 CFR 255.2, which has it said when who is shown is no patient. Example: "IMG_2041.jpg" as the description of a photo.
 */
export const figuresDescribed: Rule = ({ fields }) =>
  [{ path: [], value: fields }, ...componentsIn(fields)].flatMap(flawsIn);
