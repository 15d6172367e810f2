import type { FigureSectionFragment } from '#lib/cms/generated/graphql.ts';

export const sample: FigureSectionFragment = {
	__typename: 'ComponentSectionFigure',
	heading: null,
	anchor: null,
	body: null,
	image: {
		__typename: 'UploadFile',
		documentId: 'file-1',
		url: '/uploads/room_1a2b.webp',
		alternativeText: 'An armchair beside a window',
		width: 1200,
		height: 800,
		formats: null,
	},
	caption: 'The treatment room.',
};
