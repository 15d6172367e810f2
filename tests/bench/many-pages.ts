import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CMS } from '../../scripts/lib/paths.ts';

// Larger than any row number of the demo content: copy number n of row r is row r + n * STEP.
const STEP = 1_000_000;
const COLUMNS_MADE_ANEW: Record<string, string> = {
	document_id: "'bench' || printf('%019d', n)",
	slug: "'bench-' || n",
	name: "'Bench ' || n",
};

interface Held {
	readonly cmp_id: number;
	readonly component_type: string;
}

/** Tables of components, by their kind: `section.prose`. */
function componentTables(): Map<string, string> {
	const files = globSync('src/components/*/*.json', { cwd: CMS });
	return new Map(
		files.map((file) => {
			const { collectionName } = JSON.parse(readFileSync(path.join(CMS, file), 'utf8')) as { collectionName: string };
			return [`${path.basename(path.dirname(file))}.${path.basename(file, '.json')}`, collectionName];
		}),
	);
}

const columnsOf = (database: DatabaseSync, table: string): string[] =>
	(database.prepare(`select name from pragma_table_info(?)`).all(table) as { name: string }[]).map(({ name }) => name);

/** The tables that hold relations of a table's rows: the first column after the row's number is the holder. */
function linkTables(database: DatabaseSync, table: string): { link: string; holder: string }[] {
	const named = database
		.prepare(`select name from sqlite_master where type = 'table' and name like ? and name like '%\\_lnk' escape '\\'`)
		.all(`${table}_%`) as { name: string }[];
	return named.flatMap(({ name: link }) => {
		const holder = columnsOf(database, link)[1] ?? '';
		const [key] = database
			.prepare(`select "table" as held from pragma_foreign_key_list(?) where "from" = ?`)
			.all(link, holder) as { held: string }[];
		return key?.held === table ? [{ link, holder }] : [];
	});
}

/** Rows of one page: its own and those of its components, by table. */
function rowsOf(database: DatabaseSync, table: string, id: number, kinds: ReadonlyMap<string, string>) {
	const rows = new Map<string, number[]>();
	const gather = (at: string, row: number): void => {
		rows.set(at, [...(rows.get(at) ?? []), row]);
		if (columnsOf(database, `${at}_cmps`).length === 0) return;
		const held = database.prepare(`select cmp_id, component_type from "${at}_cmps" where entity_id = ?`).all(row);
		for (const { cmp_id, component_type } of held as unknown as Held[]) {
			const kind = kinds.get(component_type);
			if (kind) gather(kind, cmp_id);
		}
	};
	gather(table, id);
	return rows;
}

/** Copies rows of a table `from` to `to` times, with some columns written anew. */
function copyRows(
	database: DatabaseSync,
	{ table, where, from, to }: { table: string; where: string; from: number; to: number },
	made: Record<string, string>,
): void {
	const columns = columnsOf(database, table).filter((name) => name !== 'id' || 'id' in made);
	database.exec(`
		with recursive numbers(n) as (select ${from} union all select n + 1 from numbers where n < ${to})
		insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
		select ${columns.map((name) => made[name] ?? `"${name}"`).join(', ')} from "${table}" cross join numbers where ${where}`);
}

/**
 * Makes more published pages in a CMS's database, each as large as one that is there: the same sections and parts, relations to the same
 * facts, its entry in the journal and its row in the change feed. The CMS must not be running.
 *
 * @param file the SQLite database
 * @param slug the condition that is copied
 * @param from the number of the first copy; its address ends in `bench-<number>`
 * @param to the number of the last
 * @throws Error when there is no such condition
 */
export function makePages(file: string, slug: string, from: number, to: number): void {
	const database = new DatabaseSync(file);
	const kinds = componentTables();
	const shift = (name: string) => `"${name}" + n * ${STEP}`;
	const versions = database.prepare('select id, document_id from conditions where slug = ?').all(slug) as {
		id: number;
		document_id: string;
	}[];
	const [first] = versions;
	if (!first) throw new Error(`There is no condition "${slug}".`);
	database.exec('pragma foreign_keys = off; pragma synchronous = off; begin');
	for (const { id } of versions) {
		for (const [table, ids] of rowsOf(database, 'conditions', id, kinds)) {
			const among = (column: string) => `"${column}" in (${ids.join(', ')})`;
			const anew = table === 'conditions' ? COLUMNS_MADE_ANEW : {};
			copyRows(database, { table, where: among('id'), from, to }, { ...anew, id: shift('id') });
			const parts = { table: `${table}_cmps`, where: among('entity_id'), from, to };
			if (columnsOf(database, parts.table).length > 0)
				copyRows(database, parts, { entity_id: shift('entity_id'), cmp_id: shift('cmp_id') });
			for (const { link, holder } of linkTables(database, table))
				copyRows(database, { table: link, where: among(holder), from, to }, { [holder]: shift(holder) });
		}
	}
	const subject = `condition:${first.document_id}`;
	const copied = `'condition:' || ${COLUMNS_MADE_ANEW.document_id}`;
	const last = (table: string, column: string) =>
		Number((database.prepare(`select max("${column}") as last from "${table}"`).get() as { last: number }).last);
	const entry = `id = (select max(id) from journal where subject = '${subject}')`;
	const next = { number: `${last('journal', 'number')} + n - ${from - 1}`, hash: "'bench-' || n" };
	copyRows(database, { table: 'journal', where: entry, from, to }, { ...next, subject: copied });
	const change = `id = (select max(id) from changes)`;
	copyRows(
		database,
		{ table: 'changes', where: change, from, to },
		{ tags: `json_array(${copied}, 'condition', 'address')` },
	);
	database.exec('commit');
	database.close();
}
