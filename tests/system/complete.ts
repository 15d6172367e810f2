/** Rich text of one paragraph. */
export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

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
	sections: [{ __component: 'section.prose', heading: 'What is it?', anchor: 'what-is-it', body: paragraph('Words.') }],
	safetyNotice: { connect: [{ documentId: uses.safetyNotice }] },
	callsToAction: { connect: [{ documentId: uses.callToAction }] },
});

/**
 * A science of a treatment that has all it needs to be published.
 *
 * @param name its name
 * @param treatment the id of the published treatment
 * @param findings its findings, each with its studies
 */
export const science = (name: string, treatment: string, findings: object[]) => ({
	...{ name, approvalStatus: 'off_label', mechanismCertainty: 'proposed', evidenceStrength: 'very_low' },
	...{ mechanism: paragraph('It may calm nerves.'), unknowns: paragraph('How long it lasts.'), findings },
	treatment: { connect: [{ documentId: treatment }] },
	contrarySoughtOn: new Date().toISOString().slice(0, 10),
	demonstration: true,
});

/** A side effect that has all it needs to be published. */
export const sideEffect = (name: string) => ({
	...{ name, seriousness: 'common', whatToDo: 'Tell our staff.' },
	demonstration: true,
});

/** A safety notice that has all it needs to be published. */
export const safetyNotice = (title: string) => ({
	...{ title, lines: [{ text: 'Call 911.', telephone: '911' }], fullList: paragraph('Call 911 for chest pain.') },
	demonstration: true,
});
