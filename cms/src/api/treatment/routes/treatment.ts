import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::treatment.treatment', { only: ['find', 'findOne'] });
