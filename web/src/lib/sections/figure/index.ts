import type { FigureSectionFragment } from '#lib/cms/generated/graphql.ts';
import { picture, type Picture } from '#lib/pages/picture.ts';
import { needed } from '#lib/pages/incomplete.ts';
import { defineSection } from '../definition.ts';
import Figure from './Figure.svelte';

/** A picture and its caption. */
export interface FigureModel {
	picture: Picture;
	caption: string;
}

/** One picture with a caption. */
export const figure = defineSection<FigureSectionFragment, FigureModel>({
	anchor: 'picture',
	model: ({ image, caption }) => ({
		picture: picture(needed(image, 'picture in a picture section')),
		caption: caption ?? '',
	}),
	component: Figure,
});
