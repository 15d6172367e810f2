import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::contraindication.contraindication', { only: ['find', 'findOne'] });
