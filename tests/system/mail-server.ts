import net from 'node:net';

/** A mail server that keeps what it is sent. */
export interface MailServer {
	readonly port: number;
	/** The mails so far: headers and body, as they came. */
	readonly mails: readonly string[];
	stop(): Promise<void>;
}

/** Speaks SMTP (RFC 5321) to one client, as far as sending a mail needs it. */
function serve(socket: net.Socket, keep: (mail: string) => void, isRefused: () => boolean): void {
	const say = (line: string) => socket.write(`${line}\r\n`);
	let unread = '';
	let isData = false;
	say('220 mail server of the tests');
	socket.on('error', () => {});
	socket.on('data', (chunk) => {
		unread += chunk.toString('utf8');
		for (;;) {
			const end = isData ? '\r\n.\r\n' : '\r\n';
			const at = unread.indexOf(end);
			if (at < 0) return;
			const text = unread.slice(0, at);
			unread = unread.slice(at + end.length);
			if (isData) keep(text);
			isData = !isData && /^DATA$/i.test(text);
			const isRecipient = !isData && /^RCPT/i.test(text);
			if (isRecipient && isRefused()) say('451 try again later');
			else say(isData ? '354 go on' : /^QUIT$/i.test(text) ? '221 bye' : '250 ok');
		}
	});
}

/**
 * Starts a mail server on a free port of this machine, without TLS.
 *
 * @param options `refused`: how many mails it refuses at first
 */
export async function startMailServer({ refused = 0 } = {}): Promise<MailServer> {
	const mails: string[] = [];
	let left = refused;
	const isRefused = () => left > 0 && left-- > 0;
	const server = net.createServer((socket) => serve(socket, (mail) => mails.push(mail), isRefused));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as net.AddressInfo;
	const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
	return { port, mails, stop };
}

/** Undoes the line breaks and `=3D` of quoted-printable (RFC 2045, section 6.7), for the ASCII that the tests look for. */
export function decodeMail(mail: string): string {
	return mail
		.replace(/=\r\n/g, '')
		.replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
