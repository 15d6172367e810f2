import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { freePort } from '../../scripts/lib/preflight.ts';
import { startServer, type ServerCommand } from '../../scripts/lib/server.ts';
import { compare, ensureTool, p99AtRate, rssMegabytes, type Contender } from './load.ts';
import type { BenchContext, Measurement } from './measurement.ts';
import { untilKept, withWeb } from './web.ts';

const PAGE = '/conditions/migraine';

/** A page as it comes over the line. */
function raw(url: string, encoding: string): Promise<{ headers: string[]; body: Buffer }> {
	return new Promise((resolve, reject) => {
		http
			.get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () => resolve({ headers: response.rawHeaders, body: Buffer.concat(chunks) }));
			})
			.once('error', reject);
	});
}

/** Without those that Node writes by itself. */
const ownHeaders = (headers: string[]) =>
	headers.filter((_, index) => !/^(date|connection|keep-alive)$/i.test(headers[index - (index % 2)] ?? ''));

async function withServer<T>(command: ServerCommand, work: (contender: Contender) => Promise<T>): Promise<T> {
	const server = startServer(command);
	try {
		await server.ready();
		return await work({ url: command.healthUrl, pid: server.pid ?? 0 });
	} finally {
		await server.stop();
	}
}

async function bareNode(folder: string, page: string): Promise<ServerCommand> {
	const port = String(await freePort());
	const { headers, body } = await raw(page, 'br');
	writeFileSync(path.join(folder, 'head.json'), JSON.stringify({ headers: ownHeaders(headers) }));
	writeFileSync(path.join(folder, 'body'), body);
	return {
		name: 'A bare node:http',
		program: path.join(import.meta.dirname, 'bare-node.js'),
		args: [port, folder],
		cwd: folder,
		healthUrl: `http://127.0.0.1:${port}${PAGE}`,
		logFile: path.join(folder, 'bare-node.log'),
	};
}

async function nginx(folder: string, page: string): Promise<ServerCommand> {
	await ensureTool('nginx', 'nginx');
	const port = String(await freePort());
	const { headers, body } = await raw(page, 'gzip');
	const root = path.join(folder, 'nginx');
	mkdirSync(path.join(root, 'conditions'), { recursive: true });
	writeFileSync(path.join(root, `${PAGE}.gz`), body);
	writeFileSync(path.join(root, PAGE), gunzipSync(body));
	const sent = ownHeaders(headers)
		.flatMap((name, index, all) => (index % 2 === 0 ? [[name, all[index + 1]]] : []))
		.filter(([name = '']) => !/^(content-|etag|vary)/i.test(name) || /^content-security/i.test(name))
		.map(([name, value]) => `add_header ${name} '${value?.replaceAll("'", '"')}';`);
	const file = path.join(root, 'nginx.conf');
	writeFileSync(
		file,
		`daemon off; master_process off; worker_processes 1; pid ${root}/nginx.pid; error_log stderr;
events { worker_connections 256; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; default_type text/html; server_tokens off;
  open_file_cache max=100 inactive=60s;
  client_body_temp_path ${root}/a; proxy_temp_path ${root}/b; fastcgi_temp_path ${root}/c; uwsgi_temp_path ${root}/d; scgi_temp_path ${root}/e;
  server { listen 127.0.0.1:${port}; root ${root}; gzip_static on; gzip_vary on; ${sent.join(' ')} }
}
`,
	);
	for (const each of [folder, root, path.join(root, 'conditions')]) chmodSync(each, 0o755);
	return {
		name: 'nginx',
		program: 'nginx',
		args: ['-p', root, '-c', file],
		cwd: root,
		healthUrl: `http://127.0.0.1:${port}${PAGE}`,
		logFile: path.join(folder, 'nginx.log'),
	};
}

async function measure(context: BenchContext): Promise<Record<string, number>> {
	return withWeb(context, 'edge', async ({ url, pid }) => {
		const page = url + PAGE;
		await untilKept(page);
		const folder = path.join(context.folder, 'edge');
		const [byNode, half] = await withServer(await bareNode(folder, page), async (bare) => {
			const [edge, node] = await compare([{ url: page, pid }, bare], 'br');
			if (!edge || !node) throw new Error('Nothing was measured.');
			return [edge.perCpuSecond / node.perCpuSecond, edge.perSecond / 2] as const;
		});
		const byNginx = await withServer(await nginx(folder, page), async (contender) => {
			const [edge, other] = await compare([{ url: page, pid }, contender], 'gzip');
			if (!edge || !other) throw new Error('Nothing was measured.');
			return edge.perCpuSecond / other.perCpuSecond;
		});
		return {
			edge_vs_node: byNode,
			edge_vs_nginx: byNginx,
			edge_p99_ms: await p99AtRate(page, half, folder),
			web_rss_mb: rssMegabytes(pid),
		};
	});
}

export const measurements: Measurement[] = [
	{
		keys: {
			edge_vs_node: { unit: 'x', bar: { atLeast: 0.8 } },
			edge_vs_nginx: { unit: 'x', bar: { atLeast: 0.5 } },
			edge_p99_ms: { unit: 'ms', bar: { atMost: 5 } },
			web_rss_mb: { unit: 'MB', bar: { atMost: 150 } },
		},
		measure,
	},
];
