import { call, type Editor } from './people.ts';

interface Waiting {
	readonly documentId: string;
	readonly state: string;
}

/** The documents that wait for a signature, as the reviewer's list has them. */
export async function waitingFor({ token }: Pick<Editor, 'token'>): Promise<Waiting[]> {
	return (await call<{ data: Waiting[] }>('GET', '/signing/queue', { token })).body.data;
}

/**
 * Signs the words of a draft as they are.
 *
 * @param reviewer who signs: a person with the role of a medical reviewer
 * @param documentId what
 * @throws Error when it does not wait for a signature, or the signature is refused
 */
export async function signAs(reviewer: Pick<Editor, 'token'>, documentId: string): Promise<void> {
	const document = (await waitingFor(reviewer)).find((one) => one.documentId === documentId);
	if (!document) throw new Error(`${documentId} does not wait for a signature.`);
	const { status, body } = await call('POST', '/signing/sign', {
		token: reviewer.token,
		body: { documents: [document] },
	});
	if (status !== 200) throw new Error(`Signing was answered ${status}: ${JSON.stringify(body)}`);
}
