export default ({ env }) => [
  'global::request-log',
  'strapi::errors',
  'global::database-busy',
  'global::no-anonymous-door',
  'global::secure-cookies',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        directives: {
          // Each is a string: Strapi fills up a list with its own, and its own hold hosts of others.
          'connect-src': "'self'",
          'font-src': "'self' data:",
          'img-src': "'self' data: blob:",
          'media-src': "'self' data: blob:",
          'style-src': "'self' 'unsafe-inline'",
        },
      },
    },
  },
  // The admin is served from its own origin and the site asks from its server: no other page may read an answer.
  { name: 'strapi::cors', config: { origin: [env('CMS_PUBLIC_URL', 'http://localhost:1337')] } },
  'strapi::query',
  'global::graphql-door',
  'strapi::body',
  'global::uploads-by-content',
  'global::credentials-in-body',
  'global::password-reset-by-mail',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
