import path from 'node:path';
import { setUpConnection, type SqliteConnection } from '../src/content/sqlite-connection';

type Done = (error: Error | null, connection: SqliteConnection) => void;

const sqlite = ({ env }) => ({
  client: 'sqlite',
  connection: {
    // Strapi joins a relative name to its own folder; an absolute one means what it says.
    filename: path.resolve(env('DATABASE_FILENAME', path.join(process.cwd(), 'data', 'clinic.db'))),
  },
  useNullAsDefault: true,
  pool: {
    afterCreate(connection: SqliteConnection, done: Done) {
      setUpConnection(connection);
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
