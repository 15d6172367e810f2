import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::notices.notices', { only: ['find'] });
