import { expect, test } from 'vitest';
import type { MediaFragment } from '#lib/cms/generated/graphql.ts';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('a patient learns who they will meet and which languages they speak', () => {
	const { html } = showSection(sample);
	expect(html).toMatch(/<h3[^>]*><a href="\/team\/placeholder">Placeholder clinician<\/a><\/h3>/);
	expect(html).toContain('Speaks English and Spanish');
});

test('a patient sees their faces, in a size that suits a phone', () => {
	const photo: MediaFragment = {
		__typename: 'UploadFile',
		documentId: 'photo-1',
		url: '/uploads/face_1a2b.jpg',
		alternativeText: 'A smiling person in a white coat',
		width: 1200,
		height: 1600,
		formats: { thumbnail: { url: '/uploads/thumbnail_face_1a2b.jpg', width: 117, height: 156 } },
	};
	const { html } = showSection({ ...sample, clinicians: sample.clinicians.map((one) => one && { ...one, photo }) });
	expect(html).toContain('alt="A smiling person in a white coat"');
	expect(html).toContain('srcset="/uploads/thumbnail_face_1a2b.jpg 117w, /uploads/face_1a2b.jpg 1200w" sizes="9rem"');
	expect(html).toContain('width="1200" height="1600"');
});
