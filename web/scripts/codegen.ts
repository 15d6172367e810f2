import { readFileSync, mkdirSync, writeFileSync, globSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildASTSchema, parse } from 'graphql';

// Writes the typed documents from the .graphql files and the committed schema. `node web/scripts/codegen.ts [folder]`
const web = path.resolve(import.meta.dirname, '..');
const out = path.resolve(process.argv[2] ?? path.join(web, 'src/lib/cms/generated'));

const schema = parse(readFileSync(path.join(web, '../shared/schema.graphql'), 'utf8'));
const documents = globSync('src/lib/**/*.graphql', { cwd: web })
	.sort()
	.map((location) => {
		const rawSDL = readFileSync(path.join(web, location), 'utf8');
		return { location, rawSDL, document: parse(rawSDL) };
	});

const files = await preset.buildGeneratesSection({
	baseOutputDir: `${out}/`,
	schema,
	schemaAst: buildASTSchema(schema),
	documents,
	plugins: [],
	pluginMap: {},
	presetConfig: { fragmentMasking: false },
	config: {
		documentMode: 'string',
		useTypeImports: true,
		enumsAsTypes: true,
		dedupeFragments: true,
		scalars: { JSON: 'unknown', I18NLocaleCode: 'string', Date: 'string', DateTime: 'string', Time: 'string' },
	},
});

mkdirSync(out, { recursive: true });
const documentsFile = files.find((file) => path.basename(file.filename) === 'graphql.ts');
if (!documentsFile) throw new Error('@graphql-codegen/client-preset no longer writes graphql.ts: read its changelog.');
writeFileSync(documentsFile.filename, await codegen(documentsFile));
