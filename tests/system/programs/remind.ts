import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Strapi {
	readonly cron: { readonly jobs: readonly { readonly name: string; readonly job: { nextRun(): Date | null } }[] };
}

type OfStrapi<Result> = (strapi: Strapi, now: Date) => Promise<Result>;

/**
 * Reminds reviewers at some moments, twice at once at each, in a CMS that listens to nobody, and writes what was due then, and when the CMS
 * would remind by itself: `remind.ts <the folder of the CMS> <seen.json> <moment>…`.
 */
async function main([appDir = '', target = '', ...moments]: string[]): Promise<void> {
	const load = createRequire(path.join(appDir, 'package.json'));
	const clock = path.join(appDir, 'dist/src/editorial/review-clock');
	const { remindReviewers }: { remindReviewers: OfStrapi<void> } = load(path.join(clock, 'remind.js'));
	const { dueDocuments }: { dueDocuments: OfStrapi<unknown[]> } = load(path.join(clock, 'due-documents.js'));
	const { createStrapi } = load('@strapi/strapi');
	const strapi: Strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load();
	const due: unknown[][] = [];
	for (const moment of moments.map((one) => new Date(one))) {
		due.push(await dueDocuments(strapi, moment));
		await Promise.all([remindReviewers(strapi, moment), remindReviewers(strapi, moment)]);
	}
	const nextRun = strapi.cron.jobs.find(({ name }) => name === 'remindReviewers')?.job.nextRun();
	writeFileSync(target, JSON.stringify({ due, nextRun }));
}

main(process.argv.slice(2)).then(
	() => process.exit(0),
	(error) => {
		console.error(error);
		process.exit(1);
	},
);
