// Says that this process answers; whether the CMS does is not its business.
export const GET = () => new Response('ok\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
