import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { DocumentAnswer, DocumentCall } from '../documents.ts';

interface Strapi {
	documents(uid: string): Record<string, (params: object) => Promise<unknown>>;
}

/** Does with documents what it is told, in a CMS that listens to nobody: `documents.ts <the folder of the CMS> <calls.json> <answers.json>`. */
async function main([appDir = '', source = '', target = '']: string[]): Promise<void> {
	const { createStrapi } = createRequire(path.join(appDir, 'package.json'))('@strapi/strapi');
	const strapi: Strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load();
	const answers: DocumentAnswer[] = [];
	for (const { uid, action, params } of JSON.parse(readFileSync(source, 'utf8')) as DocumentCall[]) {
		const start = performance.now();
		const answer = await Promise.resolve(strapi.documents(uid)[action]?.(params)).then(
			(value) => ({ value }),
			({ message, details }: { message: string; details?: object }) => ({ error: { message, details } }),
		);
		answers.push({ ...answer, ms: performance.now() - start } as DocumentAnswer);
	}
	writeFileSync(target, JSON.stringify(answers));
}

main(process.argv.slice(2)).then(
	() => process.exit(0),
	(error) => {
		console.error(error);
		process.exit(1);
	},
);
