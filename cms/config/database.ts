import path from 'node:path';

const BUSY_TIMEOUT_MS = 10_000;
const MOST_STATEMENTS = 1_000;

interface SqliteConnection {
  pragma(source: string): unknown;
  prepare(source: string): unknown;
}

type Done = (error: Error | null, connection: SqliteConnection) => void;

/**
 * Keeps prepared statements: knex prepares each query anew, a sixth of the time of a page's answer. SQLite itself prepares a kept
 * one again when the tables have changed.
 */
function keepStatements(connection: SqliteConnection): void {
  const kept = new Map<string, unknown>();
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (source) => {
    if (!source.startsWith('select')) return prepare(source);
    const statement = kept.get(source) ?? prepare(source);
    if (kept.size >= MOST_STATEMENTS) kept.clear();
    kept.set(source, statement);
    return statement;
  };
}

const sqlite = ({ env }) => ({
  client: 'sqlite',
  connection: {
    // Strapi joins a relative name to its own folder; an absolute one means what it says.
    filename: path.resolve(env('DATABASE_FILENAME', path.join(process.cwd(), 'data', 'clinic.db'))),
  },
  useNullAsDefault: true,
  pool: {
    afterCreate(connection: SqliteConnection, done: Done) {
      // Readers go on while an editor publishes, and a writer waits for its turn instead of failing.
      connection.pragma('journal_mode = WAL');
      connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
      keepStatements(connection);
      done(null, connection);
    },
  },
});

const postgres = ({ env }) => ({
  client: 'postgres',
  connection: {
    connectionString: env('DATABASE_URL'),
    ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: true },
  },
  pool: { min: 0, max: env.int('DATABASE_POOL_MAX', 10) },
});

export default (config) => ({
  connection: config.env('DATABASE_URL') ? postgres(config) : sqlite(config),
});
