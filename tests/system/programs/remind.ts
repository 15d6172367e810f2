import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

type OfStrapi<Result> = (strapi: unknown, now: Date) => Promise<Result>;

/**
 * Reminds reviewers at some moments, twice at once at each, in a CMS that listens to nobody, and writes what was due then:
 * `remind.ts <the folder of the CMS> <due.json> <moment>…`.
 */
async function main([appDir = '', target = '', ...moments]: string[]): Promise<void> {
	const require = createRequire(path.join(appDir, 'package.json'));
	const clock = path.join(appDir, 'dist/src/editorial/review-clock');
	const { remindReviewers }: { remindReviewers: OfStrapi<void> } = require(path.join(clock, 'remind.js'));
	const { dueDocuments }: { dueDocuments: OfStrapi<unknown[]> } = require(path.join(clock, 'due-documents.js'));
	const { createStrapi } = require('@strapi/strapi');
	const strapi: unknown = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load();
	const due: unknown[][] = [];
	for (const moment of moments.map((one) => new Date(one))) {
		due.push(await dueDocuments(strapi, moment));
		await Promise.all([remindReviewers(strapi, moment), remindReviewers(strapi, moment)]);
	}
	writeFileSync(target, JSON.stringify(due));
}

main(process.argv.slice(2)).then(
	() => process.exit(0),
	(error) => {
		console.error(error);
		process.exit(1);
	},
);
