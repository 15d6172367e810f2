import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::call-to-action.call-to-action', { only: ['find', 'findOne'] });
