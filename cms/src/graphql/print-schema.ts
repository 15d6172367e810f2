import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** Writes the CMS's GraphQL schema to the file named by the first argument. Run by `pnpm schema`, on a database thrown away after. */
async function main(): Promise<void> {
  const target = process.argv[2];
  if (!target) throw new Error('Say where to write the schema: print-schema.js <file>');
  const appDir = path.resolve(__dirname, '../../..');
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load();
  const schema = strapi.plugin('graphql').service('content-api').buildSchema();
  writeFileSync(target, `${printSchema(lexicographicSortSchema(schema))}\n`);
  await strapi.destroy();
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
