export default ({ env }) => [
  'global::request-log',
  'strapi::errors',
  'global::no-anonymous-door',
  'strapi::security',
  // The admin is served from its own origin and the site asks from its server: no other page may read an answer.
  { name: 'strapi::cors', config: { origin: [env('CMS_PUBLIC_URL', 'http://localhost:1337')] } },
  'strapi::query',
  'strapi::body',
  'global::uploads-by-content',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
