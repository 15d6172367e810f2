import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { secretProblem } from '../../shared/src/secrets.ts';
import { Problem } from './problem.ts';
import { passwordProblem, randomPassword, randomSecret, SECRET_NAMES } from './secrets.ts';

/** Names and values, as `process.env` holds them. */
export type Environment = Record<string, string | undefined>;

const HEADER = `# Made by "pnpm start". Keep it secret: who holds this file holds the clinic's CMS.
# What each name means is written in deploy/example.env.
`;

// Said only when the file is new: a line somebody took out since stays out.
const FIRST_SETTINGS = {
	DEMO_CONTENT: 'true',
	CLINIC_NAME: 'Austin Ketamine Specialists',
	CLINIC_TELEPHONE: '+15125550100',
};

const quoted = (value: string) => (/^[\w@.:/+-]*$/.test(value) ? value : `'${value}'`);

function missingLines(held: Environment, isNewFile: boolean, isNewDatabase: boolean): Record<string, string> {
	const wanted: Record<string, () => string> = {};
	for (const name of SECRET_NAMES) wanted[name] = randomSecret;
	if (isNewDatabase)
		Object.assign(wanted, { ADMIN_EMAIL: () => 'admin@clinic.example', ADMIN_PASSWORD: randomPassword });
	if (isNewFile) for (const [name, value] of Object.entries(FIRST_SETTINGS)) wanted[name] = () => value;
	const missing = Object.entries(wanted).filter(([name]) => held[name] === undefined);
	return Object.fromEntries(missing.map(([name, make]) => [name, make()]));
}

/**
 * Reads the settings of this machine from `.env`, and first adds what is missing: a secret without a line is made at random
 * and appended, so is the first administrator while there is no database, and a file that does not exist is made (mode 0600).
 * A line that is there is never changed: a weak secret is refused, not replaced, since data may already depend on it.
 *
 * @param file the path of `.env`
 * @param surroundings the environment the command was started with; what it sets wins over the file and is not written down
 * @param isNewDatabase told the settings so far, says whether a first administrator is still to be made
 * @returns the file's names and values with those of `surroundings` over them
 * @throws Problem naming each secret that is weak
 */
export function readSettings(
	file: string,
	surroundings: Environment,
	isNewDatabase: (settings: Environment) => boolean,
): Environment {
	const isNewFile = !existsSync(file);
	const text = isNewFile ? '' : readFileSync(file, 'utf8');
	const held: Environment = { ...parseEnv(text), ...surroundings };
	refuseWeak(held);

	const missing = missingLines(held, isNewFile, isNewDatabase(held));
	const lines = Object.entries(missing).map(([name, value]) => `${name}=${quoted(value)}\n`);
	if (lines.length > 0) {
		const gap = text === '' || text.endsWith('\n') ? '' : '\n';
		appendFileSync(file, (isNewFile ? HEADER : gap) + lines.join(''), { mode: 0o600 });
		chmodSync(file, 0o600);
	}
	return { ...missing, ...held };
}

function refuseWeak(held: Environment): void {
	const problems = SECRET_NAMES.filter((name) => held[name] !== undefined).map((name) =>
		secretProblem(name, held[name]),
	);
	const sentences = [...problems, passwordProblem(held.ADMIN_PASSWORD)].filter((sentence) => sentence !== undefined);
	if (sentences.length > 0) throw new Problem(sentences.join('\n'));
}
