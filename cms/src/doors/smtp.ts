import type { Core } from '@strapi/strapi';

/** How the CMS hands its mail to a mail server, as `@strapi/provider-email-nodemailer` takes it. */
export interface SmtpSettings {
  readonly provider: 'nodemailer';
  readonly providerOptions: {
    readonly host: string;
    readonly port: number;
    readonly secure: boolean;
    readonly requireTLS: boolean;
    readonly ignoreTLS: boolean;
    readonly auth?: { readonly user: string; readonly pass: string };
    readonly connectionTimeout: number;
    readonly socketTimeout: number;
  };
  readonly settings: { readonly defaultFrom: string; readonly defaultReplyTo: string };
}

type Environment = Record<string, string | undefined>;

const THIS_MACHINE = ['localhost', '127.0.0.1', '::1'];
const TLS_KINDS = ['starttls', 'implicit', 'none'];
const TIMEOUT_MS = 20_000;

function portOf(value: string | undefined, tls: string): number {
  const text = value || (tls === 'implicit' ? '465' : '587');
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`SMTP_PORT is "${text}": set it to the mail server's port, such as 587.`);
}

function tlsOf(value: string | undefined, host: string): string {
  const tls = value || 'starttls';
  if (!TLS_KINDS.includes(tls)) throw new Error(`SMTP_TLS is "${tls}": set it to starttls, implicit or none.`);
  // Whoever reads the link in the mail can set the password.
  if (tls === 'none' && !THIS_MACHINE.includes(host))
    throw new Error('SMTP_TLS is none, but SMTP_HOST is another machine: set SMTP_TLS to starttls or implicit.');
  return tls;
}

function authOf({ SMTP_USERNAME: user, SMTP_PASSWORD: pass }: Environment): { user: string; pass: string } | undefined {
  if (user && pass) return { user, pass };
  if (user || pass) throw new Error('Set both SMTP_USERNAME and SMTP_PASSWORD, or neither.');
  return undefined;
}

/**
 * Reads the mail server's settings from the environment.
 *
 * @param environment the `SMTP_` names of deploy/example.env; an empty value counts as none
 * @returns the settings, or `undefined` when there is no `SMTP_HOST`: this CMS sends no mail
 * @throws Error with a sentence that says what to set
 */
export function smtpSettings(environment: Environment): SmtpSettings | undefined {
  const { SMTP_HOST: host, SMTP_FROM: from } = environment;
  if (!host) return undefined;
  if (!from?.includes('@')) throw new Error('Set SMTP_FROM to the address that mail from the admin comes from.');
  const tls = tlsOf(environment.SMTP_TLS, host);
  const auth = authOf(environment);
  return {
    provider: 'nodemailer',
    providerOptions: {
      host,
      port: portOf(environment.SMTP_PORT, tls),
      secure: tls === 'implicit',
      requireTLS: tls === 'starttls',
      ignoreTLS: tls === 'none',
      ...(auth ? { auth } : {}),
      connectionTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    },
    settings: { defaultFrom: from, defaultReplyTo: from },
  };
}

/**
 * Says in the log what does not work without mail, where there is none.
 *
 * @param strapi the application
 */
export function warnWithoutMail(strapi: Core.Strapi): void {
  if (smtpSettings(process.env)) return;
  strapi.log.warn(
    'No e-mail is set up: set SMTP_HOST and SMTP_FROM. Until then an administrator sets new passwords, and no medical reviewer is reminded of a review.',
  );
}
