import { smtpSettings } from '../src/doors/smtp';
import { bodyParser } from '../src/graphql/body';
import { draftArguments } from '../src/graphql/draft-arguments';
import { formatError } from '../src/graphql/errors';
import { LIMITS, withinLimits } from '../src/graphql/limits';
import { noCacheHints } from '../src/graphql/no-cache-hints';
import { queriesOnly } from '../src/graphql/read-only';
import { earlyRefusals } from '../src/graphql/refusal';
import { siteOperationsAlone } from '../src/graphql/site-operations';

const isProduction = process.env.NODE_ENV === 'production';

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
        plugins: [
          earlyRefusals,
          // Outside production a developer tries queries by hand.
          ...(isProduction ? [siteOperationsAlone()] : []),
          withinLimits(),
          queriesOnly,
          draftArguments,
          noCacheHints,
        ],
        introspection: !isProduction,
        parseOptions: { maxTokens: LIMITS.tokens },
        allowBatchedHttpRequests: false,
        includeStacktraceInErrorResponses: false,
        bodyParserConfig: bodyParser,
        formatError,
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
