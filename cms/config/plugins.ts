import { smtpSettings } from '../src/doors/smtp';
import { draftArguments } from '../src/graphql/draft-arguments';
import { queriesOnly } from '../src/graphql/read-only';

export default () => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      // Strapi cuts every list at 10 unless told otherwise, and a cut list of contraindications is a danger.
      defaultLimit: 100,
      maxLimit: 100,
      depthLimit: 12,
      landingPage: false,
      apolloServer: {
        cors: false,
        plugins: [queriesOnly, draftArguments],
        introspection: process.env.NODE_ENV !== 'production',
      },
    },
  },
  // Without a mail server nothing is sent: `password-reset-by-mail` says so before Strapi tries.
  email: { config: smtpSettings(process.env) ?? { provider: 'nodemailer', providerOptions: {}, settings: {} } },
  upload: {
    config: {
      sizeLimit: 10 * 1024 * 1024,
      security: {
        allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'application/pdf'],
      },
    },
  },
});
