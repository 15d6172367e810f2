import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::safety-notice.safety-notice', { only: ['find', 'findOne'] });
