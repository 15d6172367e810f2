import { readFileSync } from 'node:fs';

// Node's --import, before a server: its clock is off by as many milliseconds as the file says that is named in this module's address.

const file = new URL(import.meta.url).searchParams.get('file') as string;
const realDate = Date;
// Kept apart: a library may put `Date.now` back where it found it, which is here.
const realNow = Date.now.bind(Date);
let offset = 0;

const look = () => (offset = Number(readFileSync(file, 'utf8')));
look();
setInterval(look, 10).unref();

const now = () => realNow() + offset;
globalThis.Date = new Proxy(realDate, {
	construct: (target, given, derived) => Reflect.construct(target, given.length > 0 ? given : [now()], derived) as Date,
	get: (target, name, holder) => (name === 'now' ? now : (Reflect.get(target, name, holder) as unknown)),
});
