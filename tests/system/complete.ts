/** A study that has all it needs to be published. */
export const study = (title: string) => ({
	...{ title, authors: 'Planted P', year: 2020, doi: '10.1000/planted' },
	...{ design: 'survey', limitations: 'Planted by a test.' },
	// Nobody signs what a test plants.
	demonstration: true,
});

/** A contraindication that has all it needs to be published. */
export const contraindication = (name: string) => ({
	...{ name, severity: 'caution', advice: 'Tell us before you come.' },
	demonstration: true,
});

/**
 * A page of a condition that has all it needs to be published.
 *
 * @param name its name
 * @param uses the ids of a published safety notice and a published call to action
 */
export const condition = (name: string, uses: { safetyNotice: string; callToAction: string }) => ({
	name,
	slug: name.toLowerCase().replaceAll(' ', '-'),
	summary: 'Planted by a test.',
	demonstration: true,
	sections: [{ __component: 'section.prose', heading: 'What is it?', anchor: 'what-is-it' }],
	safetyNotice: { connect: [{ documentId: uses.safetyNotice }] },
	callsToAction: { connect: [{ documentId: uses.callToAction }] },
});
