import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { preloading } from '.';

/** One question to ask both ways. */
interface Question {
  readonly query: string;
  readonly variables: object;
  readonly token: string;
}

/** What one way of answering costs: SQL queries, milliseconds (median of the rounds), and the answer itself. */
interface Cost {
  queries: number;
  ms: number;
  answer: string;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

async function ask(strapi: Core.Strapi, { query, variables, token }: Question): Promise<string> {
  const { port } = strapi.server.httpServer.address() as { port: number };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

async function compare(strapi: Core.Strapi, question: Question, rounds: number): Promise<Record<string, Cost>> {
  const costs = { stock: { queries: 0, ms: 0, answer: '' }, preload: { queries: 0, ms: 0, answer: '' } };
  const times = { stock: [] as number[], preload: [] as number[] };
  let queries = 0;
  const count = () => (queries += 1);
  strapi.db.connection.on('query', count);
  // Turn about, so that a noisy neighbour is noisy to both.
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ['stock', 'preload'] as const) {
      preloading.on = way === 'preload';
      queries = 0;
      const start = performance.now();
      costs[way].answer = await ask(strapi, question);
      times[way].push(performance.now() - start);
      costs[way].queries = queries;
    }
  }
  strapi.db.connection.off('query', count);
  costs.stock.ms = median(times.stock);
  costs.preload.ms = median(times.preload);
  return costs;
}

/**
 * Answers each question with Strapi's own resolvers and with ours, turn about, through one running CMS.
 * Usage: `compare.js <questions.json> <costs.json> [rounds]`.
 */
async function main(): Promise<void> {
  const [source, target, rounds] = process.argv.slice(2);
  if (!source || !target)
    throw new Error('Say what to ask and where to write: compare.js <questions.json> <costs.json>');
  const questions: Question[] = JSON.parse(readFileSync(source, 'utf8'));
  const appDir = path.resolve(__dirname, '../../../..');
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).start();
  const costs: Record<string, Cost>[] = [];
  for (const question of questions) costs.push(await compare(strapi, question, Number(rounds ?? 1)));
  writeFileSync(target, JSON.stringify(costs));
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
