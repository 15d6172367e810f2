import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::treatment-science.treatment-science', { only: ['find', 'findOne'] });
