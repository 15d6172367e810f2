// The fastest that Node's own HTTP server can be: two fixed answers, nothing looked up, nothing decided.
import { readFileSync } from 'node:fs';
import http from 'node:http';

const [, , port, folder] = process.argv;
const { headers } = JSON.parse(readFileSync(`${folder}/head.json`, 'utf8'));
const body = readFileSync(`${folder}/body`);
http.createServer((_request, response) => response.writeHead(200, headers).end(body)).listen(Number(port), '127.0.0.1');
