export default [
  'strapi::logger',
  'strapi::errors',
  'global::no-anonymous-door',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
